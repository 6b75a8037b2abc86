package org.moduscrm.archive.ui.internal.company;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSearch.CustomerHit;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.job.ArchiveJob;

/** Finds a customer by any part of its name, its pinyin, a phone number or a contact. */
public final class CustomerSearchBox {

    private static final int LIMIT = 20;
    private static final int PAUSE_MS = 150;
    private static final int ROWS = 5;
    private static final int WIDTH = 240;

    private final Archive archive;
    private final Predicate<UUID> offered;
    private final Runnable changed;
    private final Composite root;
    private final Text text;
    private final Table table;
    private final Label note;
    private int generation;

    /**
     * @param id the controls are named {@code id.text} and {@code id.table}
     * @param offered which customers may be chosen
     * @param changed called when the text or the choice is another one
     */
    public CustomerSearchBox(Composite parent, String id, Archive archive, Predicate<UUID> offered, Runnable changed) {
        this.archive = archive;
        this.offered = offered;
        this.changed = changed;
        root = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 4;
        root.setLayout(layout);
        text = Ids.set(new Text(root, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH), id + ".text");
        text.setMessage(Messages.search_hint);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = Ids.set(new Table(root, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), id + ".table");
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = table.getItemHeight() * ROWS;
        data.widthHint = WIDTH;
        table.setLayoutData(data);
        note = new Label(root, SWT.NONE);
        note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
                table.setFocus();
            }
        });
        table.addListener(SWT.Selection, event -> changed.run());
    }

    private void typed() {
        int mine = ++generation;
        table.removeAll();
        note.setText("");
        changed.run();
        if (!text.getText().isBlank()) {
            root.getDisplay().timerExec(PAUSE_MS, () -> search(mine));
        }
    }

    private void search(int mine) {
        if (mine != generation || root.isDisposed()) {
            return;
        }
        String wanted = text.getText();
        ArchiveJob.of(Messages.search_job, archive, (a, monitor) -> a.customers().search(wanted, LIMIT).hits())
                .busy(() -> note.setText(Messages.search_busy)).done(root, hits -> show(mine, hits))
                .failed(status -> note.setText(status.getMessage())).start();
    }

    private void show(int mine, List<CustomerHit> hits) {
        if (mine != generation) {
            return;
        }
        List<CustomerHit> possible = hits.stream().filter(hit -> offered.test(hit.id())).toList();
        for (CustomerHit hit : possible) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(hit.name() + "  " + hit.code());
            item.setData(new Reference(hit.id(), hit.name()));
        }
        note.setText(possible.isEmpty() ? Messages.search_none : "");
        changed.run();
    }

    /** The chosen customer; null when none is. */
    public Reference chosen() {
        int index = table.getSelectionIndex();
        return index < 0 ? null : (Reference) table.getItem(index).getData();
    }

    /** What stands in the field. */
    public String typedText() {
        return text.getText().strip();
    }

    public void onOpen(Runnable opener) {
        table.addListener(SWT.DefaultSelection, event -> opener.run());
    }

    public Composite control() {
        return root;
    }

    public void setEnabled(boolean enabled) {
        text.setEnabled(enabled);
        table.setEnabled(enabled);
    }

    public void setFocus() {
        text.setFocus();
    }
}
