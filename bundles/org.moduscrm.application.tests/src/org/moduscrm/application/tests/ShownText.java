package org.moduscrm.application.tests;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** Every word a user can read in a shell: labels, items, headers, menus with all their submenus, tooltips, hints. */
final class ShownText {

    private static final int MOST_ROWS = 400;

    private final Set<String> found = new LinkedHashSet<>();

    static Set<String> of(Shell shell) {
        ShownText text = new ShownText();
        text.add(shell.getText());
        text.menu(shell.getMenuBar());
        text.control(shell);
        return text.found;
    }

    private void add(String text) {
        if (text != null && !text.isBlank()) {
            found.add(text.strip());
        }
    }

    private void control(Control control) {
        add(control.getToolTipText());
        switch (control) {
        case Button button -> add(button.getText());
        case Label label -> add(label.getText());
        case CLabel label -> add(label.getText());
        case Link link -> add(link.getText().replaceAll("<[^>]*>", ""));
        case Text text -> {
            add(text.getText());
            add(text.getMessage());
        }
        case StyledText text -> add(text.getText());
        case Group group -> add(group.getText());
        case Combo combo -> Stream.of(combo.getItems()).forEach(this::add);
        case List list -> Stream.of(list.getItems()).forEach(this::add);
        case ToolBar bar -> toolBar(bar);
        case CTabFolder folder -> {
            for (CTabItem item : folder.getItems()) {
                add(item.getText());
                add(item.getToolTipText());
            }
        }
        case TabFolder folder -> {
            for (TabItem item : folder.getItems()) {
                add(item.getText());
            }
        }
        case Table table -> table(table);
        case Tree tree -> tree(tree);
        default -> {
            // a composite has no text of its own
        }
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                if (child.isVisible()) {
                    control(child);
                }
            }
        }
    }

    private void toolBar(ToolBar bar) {
        for (ToolItem item : bar.getItems()) {
            add(item.getText());
            add(item.getToolTipText());
        }
    }

    private void table(Table table) {
        for (TableColumn column : table.getColumns()) {
            add(column.getText());
        }
        for (int row = 0; row < Math.min(MOST_ROWS, table.getItemCount()); row++) {
            TableItem item = table.getItem(row);
            for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
                add(item.getText(column));
            }
        }
    }

    private void tree(Tree tree) {
        for (TreeColumn column : tree.getColumns()) {
            add(column.getText());
        }
        for (TreeItem item : tree.getItems()) {
            treeItem(item, Math.max(1, tree.getColumnCount()));
        }
    }

    private void treeItem(TreeItem item, int columns) {
        for (int column = 0; column < columns; column++) {
            add(item.getText(column));
        }
        for (TreeItem child : item.getItems()) {
            treeItem(child, columns);
        }
    }

    /** Menus fill when they are about to show, so they are told that they are. */
    private void menu(Menu menu) {
        if (menu == null) {
            return;
        }
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            add(item.getText());
            menu(item.getMenu());
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }
}
