package org.moduscrm.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.moduscrm.archive.ui.customer.CustomerSequence;
import org.moduscrm.ui.Ids;

/** The <em>Customers</em> view as its user sees it. */
public final class CustomersPage {

    /** Under this key a list keeps the menu of its heads while it is open. */
    private static final String HEAD_MENU = "headMenu";

    private CustomersPage() {
    }

    /** Shows the view. */
    public static CustomersPage open() {
        WorkbenchDriver.showView(CustomerSequence.VIEW_ID);
        WorkbenchDriver.settle();
        return new CustomersPage();
    }

    /** Closes the view. */
    public void close() {
        IWorkbenchPage page = WorkbenchDriver.page();
        WorkbenchDriver.doOnUi(() -> page.hideView(page.findView(CustomerSequence.VIEW_ID)));
    }

    public Table table() {
        return WorkbenchDriver.find(Table.class, "customers.table");
    }

    public Text filter() {
        return WorkbenchDriver.find(Text.class, "customers.filter");
    }

    public int rowCount() {
        return WorkbenchDriver.onUi(() -> table().getItemCount());
    }

    /** Ids of the shown columns from left to right. */
    public List<String> columns() {
        return WorkbenchDriver.onUi(() -> {
            Table table = table();
            return IntStream.of(table.getColumnOrder()).mapToObj(table::getColumn).map(Ids::of).toList();
        });
    }

    /** What a column says in the first rows. */
    public List<String> cells(String column, int rows) {
        return WorkbenchDriver.onUi(() -> {
            Table table = table();
            int index = columnIndex(table, column);
            return IntStream.range(0, Math.min(rows, table.getItemCount()))
                    .mapToObj(row -> table.getItem(row).getText(index)).toList();
        });
    }

    private static int columnIndex(Table table, String column) {
        return IntStream.range(0, table.getColumnCount()).filter(i -> column.equals(Ids.of(table.getColumn(i))))
                .findFirst().orElseThrow(() -> new AssertionError("The column " + column + " is not shown"));
    }

    public String range() {
        return WorkbenchDriver.onUi(() -> WorkbenchDriver.find(Label.class, "customers.range").getText());
    }

    public void awaitRange(String text) {
        WorkbenchDriver.waitUntil("the range '" + text + "' below the list, which says '" + range() + "'",
                () -> WorkbenchDriver.find(Label.class, "customers.range").getText().equals(text));
    }

    /** Types into the filter field and waits for the answer. */
    public void type(String text) {
        Text filter = filter();
        WorkbenchDriver.doOnUi(() -> {
            filter.setText(text);
            filter.notifyListeners(SWT.DefaultSelection, new Event());
        });
        WorkbenchDriver.settle();
    }

    public void sortBy(String column) {
        TableColumn head = WorkbenchDriver.find(TableColumn.class, column);
        WorkbenchDriver.click(head);
        WorkbenchDriver.settle();
    }

    /** The menu that a right click on a column's head opens. On the UI thread; the caller disposes it. */
    public Menu headMenu() {
        Table table = table();
        Event click = new Event();
        click.detail = SWT.MENU_MOUSE;
        Point head = table.toDisplay(4, 4);
        click.x = head.x;
        click.y = head.y;
        table.notifyListeners(SWT.MenuDetect, click);
        return (Menu) table.getData(HEAD_MENU);
    }

    /** Turns the page: first, previous, next or last. */
    public void turn(String page) {
        WorkbenchDriver.click(WorkbenchDriver.find(ToolItem.class, "customers." + page));
        WorkbenchDriver.settle();
    }

    public void select(int... rows) {
        Table table = table();
        WorkbenchDriver.doOnUi(() -> {
            table.setSelection(rows);
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    public List<String> selected(String column) {
        return WorkbenchDriver.onUi(() -> {
            Table table = table();
            int index = columnIndex(table, column);
            return Arrays.stream(table.getSelection()).map(item -> item.getText(index)).toList();
        });
    }

    /** Presses Enter on the selected row. */
    public void pressEnter() {
        Table table = table();
        WorkbenchDriver.doOnUi(() -> {
            Event event = new Event();
            event.item = table.getSelection()[0];
            table.notifyListeners(SWT.DefaultSelection, event);
        });
        WorkbenchDriver.settle();
    }

    /** What stands in the place of the rows, or empty while there are rows. */
    public String message() {
        return WorkbenchDriver.onUi(() -> {
            Label label = WorkbenchDriver.find(Label.class, "customers.message");
            return label.isVisible() ? label.getText() : "";
        });
    }

    /** Presses a button of the message. @param id of the button, such as {@code customers.clear} */
    public void pressButton(String id) {
        WorkbenchDriver.click(WorkbenchDriver.find(Button.class, id));
        WorkbenchDriver.settle();
    }
}
