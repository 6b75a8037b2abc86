package org.moduscrm.ui.detail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.FormSection;
import org.moduscrm.ui.list.ListColumn;
import org.moduscrm.ui.list.ListTable;

/**
 * A section of a form with a table, buttons in its heading, and a line below that sums it up or says why it is empty.
 * Used on the UI thread.
 */
public final class RowSection<R> {

    private final ToolBar bar;
    private final ListTable<R> table;
    private final Label summary;
    private final Function<R, UUID> key;
    private Runnable onSelection = () -> {
    };

    /**
     * @param id the table is named {@code id.table}, the line below {@code id.summary}
     * @param key tells rows apart
     * @param height in rows
     */
    public RowSection(FormSection section, String id, String title, List<ListColumn<R>> columns, Function<R, UUID> key,
            int height) {
        this.key = key;
        bar = new ToolBar(section.head(), SWT.FLAT | SWT.RIGHT);
        table = new ListTable<>(section.body(), id, title, columns);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
        data.heightHint = table.control().getItemHeight() * height + table.control().getHeaderHeight();
        data.widthHint = 1;
        table.control().setLayoutData(data);
        table.control().addListener(SWT.Selection, event -> onSelection.run());
        summary = Ids.set(new Label(section.body(), SWT.WRAP), id + ".summary");
        GridData line = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
        line.widthHint = 1;
        summary.setLayoutData(line);
    }

    /** A further button in the heading. */
    public ToolItem button(String id, String text, Runnable action) {
        ToolItem item = Ids.set(new ToolItem(bar, SWT.PUSH), id);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    public ToolBar bar() {
        return bar;
    }

    /** @param action after the user or {@link #show} changed the selection */
    public void onSelection(Runnable action) {
        onSelection = action;
    }

    /**
     * Shows rows after an edit, its undoing, or reading anew; the selection stays as far as its rows do.
     *
     * @param line below the table, in the user's language
     */
    public void show(List<R> rows, String line) {
        if (rows.equals(table.rows())) {
            table.control().clearAll();
        } else {
            table.updateRows(rows, key::apply);
            onSelection.run();
        }
        if (!summary.getText().equals(line)) {
            summary.setText(line);
            summary.getParent().layout(new org.eclipse.swt.widgets.Control[] { summary });
        }
    }

    /** Selects the first row where none is selected. */
    public void selectSomething() {
        if (table.selected().isEmpty() && !table.rows().isEmpty()) {
            table.select(row -> true);
        }
        onSelection.run();
    }

    /** @return whether there is such a row */
    public boolean select(UUID wanted) {
        boolean found = table.select(row -> key.apply(row).equals(wanted));
        if (found) {
            onSelection.run();
        }
        return found;
    }

    /** Empty when not exactly one row is selected. */
    public Optional<R> single() {
        List<R> selected = table.selected();
        return selected.size() == 1 ? Optional.of(selected.getFirst()) : Optional.empty();
    }

    public List<R> selected() {
        return table.selected();
    }

    public void setFocus() {
        table.control().setFocus();
    }
}
