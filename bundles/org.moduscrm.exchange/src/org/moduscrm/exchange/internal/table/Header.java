package org.moduscrm.exchange.internal.table;

import java.util.Map;

/**
 * Where the columns of a table stand.
 *
 * @param positions from 0
 * @param width how many columns the table has, known or not
 */
record Header(Map<Column, Integer> positions, int width) {

    /** From 0; -1 when the table does not have the column. */
    int position(Column column) {
        return positions.getOrDefault(column, -1);
    }
}
