package org.moduscrm.ui.list;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;

/** How wide a column must be to show all its texts. */
final class ColumnFit {

    /** Margins of a cell; heads are set in bold. */
    private static final int PADDING = 18;
    private static final int IMAGE = 20;
    private static final int WIDEST = 480;

    private ColumnFit() {
    }

    static int width(Table table, String header, boolean image, List<String> texts) {
        GC gc = new GC(table);
        try {
            int widest = header.isEmpty() ? 0 : gc.textExtent(header).x;
            for (String text : texts) {
                widest = Math.max(widest, gc.textExtent(text).x);
            }
            return Math.min(WIDEST, widest + (widest == 0 ? 0 : PADDING) + (image ? IMAGE : 0));
        } finally {
            gc.dispose();
        }
    }
}
