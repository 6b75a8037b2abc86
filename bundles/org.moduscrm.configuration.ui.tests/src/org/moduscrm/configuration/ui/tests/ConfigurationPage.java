package org.moduscrm.configuration.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.moduscrm.testing.WorkbenchDriver;

/** The configuration as a consultant works it. */
final class ConfigurationPage {

    private final IEditorPart editor;

    private ConfigurationPage(IEditorPart editor) {
        this.editor = editor;
    }

    /** Opens it by its command, as the menu does. */
    static ConfigurationPage open() {
        IEditorPart editor = (IEditorPart) WorkbenchDriver.onUi(() -> WorkbenchDriver.page().getWorkbenchWindow()
                .getService(IHandlerService.class).executeCommand("org.moduscrm.configuration.ui.open", null));
        assertNotNull(editor);
        WorkbenchDriver.settle();
        return new ConfigurationPage(editor);
    }

    void close() {
        WorkbenchDriver.doOnUi(() -> editor.getSite().getPage().closeEditor(editor, false));
    }

    List<String> lists() {
        return WorkbenchDriver.onUi(() -> Arrays.stream(tree().getItem(0).getItems()).map(TreeItem::getText).toList());
    }

    private static Tree tree() {
        return WorkbenchDriver.find(Tree.class, "configuration.tree");
    }

    void openSection(String label) {
        WorkbenchDriver.doOnUi(() -> {
            for (TreeItem top : tree().getItems()) {
                for (TreeItem item : concat(top)) {
                    if (item.getText().equals(label)) {
                        tree().setSelection(item);
                        Event event = new Event();
                        event.item = item;
                        tree().notifyListeners(SWT.Selection, event);
                        return;
                    }
                }
            }
            throw new AssertionError("No section " + label);
        });
        WorkbenchDriver.settle();
    }

    private static List<TreeItem> concat(TreeItem top) {
        List<TreeItem> items = new ArrayList<>(List.of(top));
        items.addAll(Arrays.asList(top.getItems()));
        return items;
    }

    /** One column of a table, from top to bottom. */
    List<String> column(String table, int column) {
        return WorkbenchDriver.onUi(() -> Arrays.stream(table(table).getItems())
                .map(item -> item.getText(column).strip()).toList());
    }

    private static Table table(String id) {
        return WorkbenchDriver.find(Table.class, id + ".table");
    }

    void awaitRow(String table, String text) {
        WorkbenchDriver.waitUntil(text + " in the table", () -> Arrays.stream(table(table).getItems())
                .anyMatch(item -> item.getText(0).strip().equals(text)));
    }

    void select(String table, String text) {
        WorkbenchDriver.doOnUi(() -> {
            Table rows = table(table);
            for (int i = 0; i < rows.getItemCount(); i++) {
                if (rows.getItem(i).getText(0).strip().equals(text)) {
                    rows.setSelection(i);
                    rows.notifyListeners(SWT.Selection, new Event());
                    return;
                }
            }
            throw new AssertionError("No entry " + text);
        });
        WorkbenchDriver.settle();
    }

    void press(String table, int key, int modifiers) {
        WorkbenchDriver.press(WorkbenchDriver.onUi(() -> table(table)), key, (char) 0, modifiers);
        WorkbenchDriver.settle();
    }

    void click(String button) {
        WorkbenchDriver.click(WorkbenchDriver.find(Button.class, button));
        WorkbenchDriver.settle();
    }

    void type(String field, String text) {
        WorkbenchDriver.doOnUi(() -> WorkbenchDriver.find(Text.class, field).setText(text));
    }

    void choose(String field, String choice) {
        WorkbenchDriver.doOnUi(() -> {
            Combo combo = WorkbenchDriver.find(Combo.class, field);
            combo.select(combo.indexOf(choice));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    String label(String id) {
        return WorkbenchDriver.onUi(() -> WorkbenchDriver.find(Label.class, id).getText());
    }

    /** What is said above the page; empty when nothing is. */
    String message() {
        return WorkbenchDriver.onUi(() -> {
            Link link = WorkbenchDriver.find(Link.class, "configuration.message");
            return link.getParent().getVisible() ? link.getText().replaceAll("</?a>", "") : "";
        });
    }

    boolean isDirty() {
        return WorkbenchDriver.onUi(editor::isDirty);
    }

    /** @return whether it was saved */
    boolean save() {
        boolean saved = WorkbenchDriver.onUi(() -> {
            editor.getSite().getPage().saveEditor(editor, false);
            return !editor.isDirty();
        });
        WorkbenchDriver.settle();
        return saved;
    }

    void execute(String command) {
        WorkbenchDriver.onUi(() -> {
            editor.getSite().getPage().activate(editor);
            return editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
        });
    }
}
