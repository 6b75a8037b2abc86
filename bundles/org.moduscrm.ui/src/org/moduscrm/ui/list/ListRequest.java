package org.moduscrm.ui.list;

import org.moduscrm.archive.service.CustomerQuery.Page;

/**
 * Asks for a window of a list.
 *
 * @param text the filter; never null, blank for all
 * @param sort id of the order, as columns name it
 * @param size rows wanted
 */
public record ListRequest(String text, String sort, boolean ascending, Page page, int size) {

    public ListRequest withPage(Page other) {
        return new ListRequest(text, sort, ascending, other, size);
    }

    public ListRequest withText(String other) {
        return new ListRequest(other, sort, ascending, new Page.First(), size);
    }

    public ListRequest sortedBy(String order, boolean up) {
        return new ListRequest(text, order, up, new Page.First(), size);
    }
}
