package org.moduscrm.exchange.internal.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.moduscrm.archive.spi.data.DataRow;

/** Texts of the columns of a query, for tables. */
public final class Cells {

    private Cells() {
    }

    /** Columns from the first to the last, which are all text. */
    public static List<String> texts(DataRow row, int first, int last) {
        List<String> cells = new ArrayList<>();
        for (int column = first; column <= last; column++) {
            cells.add(row.text(column));
        }
        return cells;
    }

    /** Null for null. */
    public static String plain(Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
