package org.moduscrm.archive.internal.customer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.moduscrm.archive.service.CustomerQuery;
import org.moduscrm.archive.service.CustomerQuery.Page;
import org.moduscrm.archive.service.CustomerSort;

/**
 * Keyset pages of the customer list: each begins at a cursor in an index that lies in the wanted order, so the last page
 * costs what the first does. Cursors hold the sort values of a row.
 *
 * <p>The statements ask for keys alone, which the index holds: were they to ask for more, the engine would rather read and
 * sort the whole table than look up so many rows behind the index.
 */
final class CustomerListSql {

    /** A stretch of the index. */
    record Range(String sql, List<Object> parameters) {
    }

    /**
     * @param ranges which follow each other; later ones matter only when those before have too few rows
     * @param backwards whether the rows come in the reverse of the wanted order
     */
    record Statement(List<Range> ranges, boolean backwards) {
    }

    private final CustomerQuery query;
    private final List<String> columns;

    CustomerListSql(CustomerQuery query) {
        this.query = query;
        this.columns = columns(query.sort());
    }

    private static List<String> columns(CustomerSort sort) {
        return switch (sort) {
            case NAME -> List.of("c.sort_key", "c.id");
            case CODE -> List.of("c.code", "c.id");
            case GRADE -> List.of("c.grade_key", "c.sort_key", "c.id");
            case CHANGED -> List.of("c.changed_at", "c.id");
        };
    }

    Statement statement() {
        return switch (query.page()) {
            case Page.First first -> select(query.ascending(), List.of(), false);
            case Page.Last last -> select(!query.ascending(), List.of(), true);
            case Page.After after -> select(query.ascending(), Cursor.decode(after.cursor(), query.sort()), false);
            case Page.Before before -> select(!query.ascending(), Cursor.decode(before.cursor(), query.sort()), true);
            case Page.From from -> from(from.prefix());
        };
    }

    private Statement select(boolean upwards, List<Object> after, boolean backwards) {
        return new Statement(after.isEmpty() ? List.of(range("", List.of(), upwards)) : beyond(upwards, after), backwards);
    }

    /**
     * (a, b) beyond (x, y): first a = x with b beyond y, then a beyond x. Each is one stretch of the index; with "or" the
     * engine would read on from where a = x begins.
     */
    private List<Range> beyond(boolean upwards, List<Object> cursor) {
        List<Range> ranges = new ArrayList<>();
        for (int last = columns.size() - 1; last >= 0; last--) {
            StringBuilder condition = new StringBuilder();
            for (int i = 0; i < last; i++) {
                condition.append(" and ").append(columns.get(i)).append(" = ?");
            }
            condition.append(" and ").append(columns.get(last)).append(upwards ? " > ?" : " < ?");
            ranges.add(range(condition.toString(), List.copyOf(cursor.subList(0, last + 1)), upwards));
        }
        return ranges;
    }

    /** One row more than wanted tells whether there is a next page. */
    private Range range(String condition, List<Object> parameters, boolean upwards) {
        String order = String.join(", ", columns.stream().map(column -> column + (upwards ? "" : " desc")).toList());
        return new Range("select c.id from customer c where c.state = 'ACTIVE'" + condition + " order by " + order
                + " fetch first " + (query.size() + 1) + " rows only", parameters);
    }

    private Statement from(String prefix) {
        Object start = query.sort() == CustomerSort.CHANGED ? Instant.parse(prefix) : prefix;
        String than = query.ascending() ? " >= ?" : " <= ?";
        return new Statement(List.of(range(" and " + columns.getFirst() + than, List.of(start), query.ascending())), false);
    }
}
