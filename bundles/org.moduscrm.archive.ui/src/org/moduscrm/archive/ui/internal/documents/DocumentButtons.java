package org.moduscrm.archive.ui.internal.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.moduscrm.archive.model.DocumentState;
import org.moduscrm.archive.service.document.DocumentRow;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.list.ListTable;

/** What can be done with documents, as buttons above the list and as its menu. */
final class DocumentButtons {

    /** How many rows are selected, whether the recycle bin is shown, and whether the customer is stored. */
    private record Situation(int selected, boolean bin, boolean stored) {
    }

    private record Entry(Button button, MenuItem item, Predicate<Situation> when, Predicate<Situation> shown) {
    }

    private final Composite bar;
    private final ListTable<DocumentRow> table;
    private final Menu menu;
    private final List<Entry> entries = new ArrayList<>();

    DocumentButtons(Composite bar, ListTable<DocumentRow> table, DocumentActions actions) {
        this.bar = bar;
        this.table = table;
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 8;
        bar.setLayout(layout);
        menu = new Menu(table.control());
        Predicate<Situation> one = now -> now.selected() == 1;
        Predicate<Situation> notBin = now -> !now.bin();
        add("add", Messages.action_add, actions::add, now -> now.stored() && !now.bin(), now -> true);
        add("open", Messages.action_open, () -> table.selected().forEach(actions::open), now -> now.selected() > 0, now -> true);
        add("saveAs", Messages.action_saveAs, actions::saveAs, one, now -> true);
        add("newVersion", Messages.action_newVersion, actions::newVersion, one, notBin);
        add("versions", Messages.action_versions, actions::versions, one, now -> true);
        add("properties", Messages.action_properties, actions::properties, one, notBin);
        add("remove", Messages.action_remove, () -> actions.changeState(DocumentState.REMOVED), now -> now.selected() > 0, notBin);
        add("restore", Messages.action_restore, () -> actions.changeState(DocumentState.ACTIVE), now -> now.selected() > 0,
                Situation::bin);
        table.control().setMenu(menu);
    }

    private void add(String id, String label, Runnable action, Predicate<Situation> when, Predicate<Situation> shown) {
        Button button = Ids.set(new Button(bar, SWT.PUSH), "documents." + id);
        button.setText(label);
        button.setLayoutData(new RowData());
        button.addListener(SWT.Selection, event -> action.run());
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.addListener(SWT.Selection, event -> action.run());
        entries.add(new Entry(button, item, when, shown));
    }

    void update(boolean stored, boolean bin) {
        Situation now = new Situation(table.selected().size(), bin, stored);
        for (Entry entry : entries) {
            boolean shown = entry.shown().test(now);
            boolean enabled = shown && entry.when().test(now);
            entry.button().setVisible(shown);
            ((RowData) entry.button().getLayoutData()).exclude = !shown;
            entry.button().setEnabled(enabled);
            entry.item().setEnabled(enabled);
        }
        bar.getParent().layout(true, true);
    }

    void setFocus() {
        entries.getFirst().button().setFocus();
    }
}
