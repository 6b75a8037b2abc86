package org.moduscrm.testing;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IWorkbenchPage;
import org.moduscrm.archive.ui.customer.CustomerEditors;
import org.moduscrm.ui.Ids;

/** A customer's editor as its user sees it. Only one is open at a time. */
public final class CustomerEditorPage {

    private final IEditorPart part;

    private CustomerEditorPage(IEditorPart part) {
        this.part = part;
    }

    /** Opens a customer and waits until it is shown. */
    public static CustomerEditorPage open(UUID customer) {
        IWorkbenchPage page = WorkbenchDriver.page();
        return shown(WorkbenchDriver.onUi(() -> CustomerEditors.open(page, customer, "")));
    }

    /** Opens the editor for a new customer. */
    public static CustomerEditorPage create() {
        IWorkbenchPage page = WorkbenchDriver.page();
        return shown(WorkbenchDriver.onUi(() -> CustomerEditors.create(page)));
    }

    /** The editor that is in front. */
    public static CustomerEditorPage inFront() {
        IWorkbenchPage page = WorkbenchDriver.page();
        WorkbenchDriver.waitUntil("a customer's editor", () -> page.getActiveEditor() != null);
        return shown(WorkbenchDriver.onUi(page::getActiveEditor));
    }

    private static CustomerEditorPage shown(IEditorPart part) {
        WorkbenchDriver.doOnUi(() -> part.getSite().getShell().forceActive());
        WorkbenchDriver.settle();
        WorkbenchDriver.waitUntil("the pages of the customer", () -> folder().isVisible());
        WorkbenchDriver.settle();
        return new CustomerEditorPage(part);
    }

    private static CTabFolder folder() {
        return WorkbenchDriver.find(CTabFolder.class, "customer.pages");
    }

    public static void closeAll() {
        IWorkbenchPage page = WorkbenchDriver.page();
        WorkbenchDriver.onUi(() -> page.closeAllEditors(false));
    }

    /** Ids of the pages from left to right. */
    public List<String> pages() {
        return WorkbenchDriver.onUi(() -> Arrays.stream(folder().getItems()).map(Ids::of).toList());
    }

    /** Goes to a page. @param id such as {@code org.moduscrm.archive.ui.timeline} */
    public void show(String id) {
        WorkbenchDriver.doOnUi(() -> {
            CTabItem item = Arrays.stream(folder().getItems()).filter(each -> id.equals(Ids.of(each))).findFirst()
                    .orElseThrow(() -> new AssertionError("No page " + id));
            folder().setSelection(item);
        });
        WorkbenchDriver.settle();
    }

    /** What a field shows. @param id such as {@code overview.customer.name} */
    public String text(String id) {
        return WorkbenchDriver.onUi(() -> WorkbenchDriver.find(Text.class, id).getText());
    }

    public String choice(String id) {
        return WorkbenchDriver.onUi(() -> WorkbenchDriver.find(Combo.class, id).getText());
    }

    public String label(String id) {
        return WorkbenchDriver.onUi(() -> WorkbenchDriver.find(Label.class, id).getText());
    }

    /** Types over what stands in a field, and leaves it. */
    public void type(String id, String text) {
        WorkbenchDriver.doOnUi(() -> {
            Text field = WorkbenchDriver.find(Text.class, id);
            field.setText(text);
            field.notifyListeners(SWT.FocusOut, new Event());
        });
    }

    public void press(String id) {
        WorkbenchDriver.click(WorkbenchDriver.find(Button.class, id));
        WorkbenchDriver.settle();
    }

    public boolean isDirty() {
        return WorkbenchDriver.onUi(part::isDirty);
    }

    public String title() {
        return WorkbenchDriver.onUi(part::getTitle);
    }

    /** Saves and waits until everything is shown anew. */
    public void save() {
        IWorkbenchPage page = WorkbenchDriver.page();
        WorkbenchDriver.onUi(() -> page.saveEditor(part, false));
        WorkbenchDriver.settle();
    }

    /** Begins to save; for when a question is expected. */
    public void startSave() {
        IWorkbenchPage page = WorkbenchDriver.page();
        WorkbenchDriver.display().asyncExec(() -> page.saveEditor(part, false));
    }

    /** Waits until nothing is unsaved any more. */
    public void awaitSaved() {
        WorkbenchDriver.waitUntil("the customer saved", () -> !((ISaveablePart) part).isDirty());
        WorkbenchDriver.settle();
    }

    /** What a column of a table says, from top to bottom. @param table such as {@code timeline.table} */
    public List<String> cells(String table, String column) {
        return WorkbenchDriver.onUi(() -> {
            Table control = WorkbenchDriver.find(Table.class, table);
            TableColumn head = Arrays.stream(control.getColumns()).filter(each -> column.equals(Ids.of(each)))
                    .findFirst().orElseThrow(() -> new AssertionError("No column " + column));
            int index = control.indexOf(head);
            return Arrays.stream(control.getItems()).map(item -> item.getText(index)).toList();
        });
    }
}
