package org.moduscrm.archive.ui.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.moduscrm.archive.service.History;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.archive.service.history.HistoryChoices;
import org.moduscrm.archive.service.history.HistoryQuery;
import org.moduscrm.archive.service.history.HistorySlice;
import org.moduscrm.archive.service.history.HistorySlice.Place;

/**
 * The changes of one customer as far as they have been read. The state belongs to the user-interface thread; only
 * {@link #read} touches the archive and runs outside it.
 */
public final class HistoryPresenter {

    /** Changes are read in pages of so many. */
    public static final int PAGE_SIZE = 200;

    /** @param after null for the latest */
    public record Request(HistoryQuery query, Place after, int limit) {
    }

    /** What was read. */
    public record Page(Request request, HistorySlice slice, HistoryChoices choices) {
    }

    private HistoryQuery query;
    private final List<Entry> entries = new ArrayList<>();
    private HistoryChoices choices;
    private Place next;
    private boolean read;

    public HistoryPresenter(UUID customer) {
        query = HistoryQuery.of(customer);
    }

    /** Reads a page; blocks on the archive. */
    public static Page read(History history, Request request) {
        return new Page(request, history.page(request.query(), request.after(), request.limit()),
                history.choices(request.query().customer()));
    }

    /** Asks for the latest changes, as many as are shown already, so that a refresh does not fold the list. */
    public Request newest() {
        return new Request(query, null, Math.max(PAGE_SIZE, entries.size()));
    }

    /** Asks for the page below the last change shown. */
    public Request older() {
        return new Request(query, next, PAGE_SIZE);
    }

    /** Takes over a page. @return false for one that was asked for under other filters, which is dropped */
    public boolean show(Page page) {
        boolean first = page.request().after() == null;
        if (!page.request().query().equals(query) || !first && !page.request().after().equals(next)) {
            return false;
        }
        if (first) {
            entries.clear();
        }
        entries.addAll(page.slice().entries());
        choices = page.choices();
        next = page.slice().next();
        read = true;
        return true;
    }

    /** Shows other changes of the same customer. */
    public void choose(HistoryQuery other) {
        query = other;
        entries.clear();
        next = null;
        read = false;
    }

    public HistoryQuery query() {
        return query;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Null until a page has been read. */
    public HistoryChoices choices() {
        return choices;
    }

    public boolean hasMore() {
        return next != null;
    }

    /** Whether a page of the present choice has been shown, so that an empty list means that there is nothing. */
    public boolean isRead() {
        return read;
    }
}
