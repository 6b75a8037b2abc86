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
 */
final class CustomerListSql {

    /** @param backwards whether the rows come in the reverse of the wanted order */
    record Statement(String sql, List<Object> parameters, boolean backwards) {
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
        List<Object> parameters = new ArrayList<>();
        StringBuilder where = new StringBuilder("c.state = 'ACTIVE'");
        if (!after.isEmpty()) {
            where.append(" and ").append(beyond(upwards ? ">" : "<", after, parameters));
        }
        return new Statement(CustomerRows.SELECT + " where " + where + orderBy(upwards), parameters, backwards);
    }

    /** One row more than wanted tells whether there is a next page. */
    private String orderBy(boolean upwards) {
        String order = String.join(", ", columns.stream().map(column -> column + (upwards ? "" : " desc")).toList());
        return " order by " + order + " fetch first " + (query.size() + 1) + " rows only";
    }

    /** (a, b) beyond (x, y), in the form from which the optimiser takes the start of an index scan. */
    private String beyond(String than, List<Object> cursor, List<Object> parameters) {
        StringBuilder condition = new StringBuilder(columns.getFirst() + " " + than + "= ?");
        parameters.add(cursor.getFirst());
        List<String> alternatives = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<String> equal = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                equal.add(columns.get(j) + " = ?");
                parameters.add(cursor.get(j));
            }
            equal.add(columns.get(i) + " " + than + " ?");
            parameters.add(cursor.get(i));
            alternatives.add("(" + String.join(" and ", equal) + ")");
        }
        return condition + " and (" + String.join(" or ", alternatives) + ")";
    }

    private Statement from(String prefix) {
        Object start = query.sort() == CustomerSort.CHANGED ? Instant.parse(prefix) : prefix;
        String than = query.ascending() ? ">=" : "<=";
        return new Statement(CustomerRows.SELECT + " where c.state = 'ACTIVE' and " + columns.getFirst() + " " + than
                + " ?" + orderBy(query.ascending()), List.of(start), false);
    }
}
