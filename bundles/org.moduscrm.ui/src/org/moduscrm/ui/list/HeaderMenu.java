package org.moduscrm.ui.list;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.internal.Messages;

/** The menu of the column heads: which columns to show. */
final class HeaderMenu<T> {

    /** The open menu is kept with the table under this key, for tests. */
    private static final String OPEN_MENU = "headMenu";

    private final ListTable<T> list;
    private final Table table;

    HeaderMenu(ListTable<T> list) {
        this.list = list;
        this.table = list.control();
        table.addListener(SWT.MenuDetect, this::detected);
    }

    private void detected(Event event) {
        Point place = table.getDisplay().map(null, table, new Point(event.x, event.y));
        if (event.detail == SWT.MENU_MOUSE && place.y >= 0 && place.y < table.getHeaderHeight()) {
            event.doit = false;
            Menu menu = create();
            table.setData(OPEN_MENU, menu);
            menu.setLocation(event.x, event.y);
            menu.setVisible(true);
        }
    }

    /** A menu to choose columns; it goes when it is closed. */
    Menu create() {
        Menu menu = new Menu(table.getShell(), SWT.POP_UP);
        for (ListColumn<T> column : list.columns()) {
            if (!column.header().isEmpty()) {
                addColumn(menu, column);
            }
        }
        new MenuItem(menu, SWT.SEPARATOR);
        addCommand(menu, "columns.fit", Messages.list_fitColumns, list::fitAll);
        addCommand(menu, "columns.reset", Messages.list_resetColumns, list::resetColumns);
        menu.addListener(SWT.Hide, event -> table.getDisplay().asyncExec(menu::dispose));
        return menu;
    }

    private void addColumn(Menu menu, ListColumn<T> column) {
        MenuItem item = Ids.set(new MenuItem(menu, SWT.CHECK), "columns." + column.id());
        item.setText(column.header());
        item.setSelection(list.visualOrder().contains(column));
        item.setEnabled(!column.fixed());
        item.addListener(SWT.Selection, event -> list.setShown(column, item.getSelection()));
    }

    private static void addCommand(Menu menu, String id, String text, Runnable action) {
        MenuItem item = Ids.set(new MenuItem(menu, SWT.PUSH), id);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
