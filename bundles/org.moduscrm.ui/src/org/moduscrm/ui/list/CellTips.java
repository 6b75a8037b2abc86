package org.moduscrm.ui.list;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Shows the whole text of a cell that is cut, as a tooltip; no tooltip otherwise. */
final class CellTips {

    private final Table table;

    private CellTips(Table table) {
        this.table = table;
    }

    static void install(Table table) {
        CellTips tips = new CellTips(table);
        table.setToolTipText("");
        table.addListener(SWT.MouseMove, tips::moved);
    }

    private void moved(Event event) {
        String tip = tip(new Point(event.x, event.y));
        if (!tip.equals(table.getToolTipText())) {
            table.setToolTipText(tip);
        }
    }

    private String tip(Point place) {
        TableItem item = table.getItem(place);
        if (item == null) {
            return "";
        }
        for (int i = 0; i < table.getColumnCount(); i++) {
            if (item.getBounds(i).contains(place)) {
                return isCut(item, i) ? item.getText(i) : "";
            }
        }
        return "";
    }

    private boolean isCut(TableItem item, int column) {
        Rectangle room = item.getTextBounds(column);
        GC gc = new GC(table);
        try {
            return gc.textExtent(item.getText(column)).x > room.width;
        } finally {
            gc.dispose();
        }
    }
}
