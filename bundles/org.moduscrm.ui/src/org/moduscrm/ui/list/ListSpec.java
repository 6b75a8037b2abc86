package org.moduscrm.ui.list;

import java.util.List;
import java.util.function.Function;

import org.moduscrm.ui.state.StatePanel;

/**
 * What a list is.
 *
 * @param id of the view; the user's columns are kept under it, and controls are named {@code id.filter} and so on
 * @param name for screen readers, in the user's language
 * @param columns in the order in which they stand until the user changes it
 * @param key identity of a row, by which the selection is kept
 * @param sort id of the first order
 * @param pageSize rows of a window, 1 to 2,000
 * @param filterHint shown in the empty filter field
 * @param nothingYet said when there are no rows at all
 * @param firstSteps offered then
 */
public record ListSpec<T>(String id, String name, List<ListColumn<T>> columns, ListSource<T> source,
        Function<T, Object> key, String sort, int pageSize, String filterHint, String nothingYet,
        List<StatePanel.Action> firstSteps) {
}
