package org.moduscrm.archive.ui.internal.history;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.job.ArchiveJob;
import org.moduscrm.ui.list.ListColumn;
import org.moduscrm.ui.list.ListTable;
import org.moduscrm.ui.page.CustomerPageContext;

/** The changes of one field, and the way back to a former value: it is put into the form, where Save writes it. */
final class FieldHistoryPopup<E extends ArchiveRecord> extends Dialog {

    private static final int LIMIT = 500;
    private static final int RESTORE = IDialogConstants.CLIENT_ID;

    private final CustomerPageContext context;
    private final EditModel<E> model;
    private final Attribute<E, ?> attribute;
    private final EntryWords words;
    private final Runnable edited;
    private ListTable<Entry> table;
    private Label note;

    /** @param edited told when a value has been put into the form */
    FieldHistoryPopup(Shell shell, CustomerPageContext context, EditModel<E> model, Attribute<E, ?> attribute,
            Runnable edited) {
        super(shell);
        this.context = context;
        this.model = model;
        this.attribute = attribute;
        this.words = new EntryWords(context.archive());
        this.edited = edited;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.field_title, words.field(model.type().kind(), attribute.name())));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label now = Ids.set(new Label(area, SWT.WRAP), "fieldHistory.now");
        now.setText(NLS.bind(Messages.field_now, words.typed(model.type().kind(), attribute.name(), model.get(attribute)))
                .replace("&", "&&"));
        now.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new ListTable<>(area, "fieldHistory", Messages.list_name, List.of(
                ListColumn.of("when", Messages.column_when, 124,
                        entry -> Formats.dateTime(entry.at(), context.archive().zone())),
                ListColumn.of("who", Messages.column_who, 84, Entry::author),
                ListColumn.of("before", Messages.column_before, 150, words::before),
                ListColumn.of("after", Messages.column_after, 150, words::after),
                ListColumn.of("route", Messages.column_route, 96, words::route)));
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.control().addListener(SWT.Selection, event -> updateButton());
        note = Ids.set(new Label(area, SWT.WRAP), "fieldHistory.note");
        note.setText(Messages.list_loading);
        note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ArchiveJob.of(Messages.job_read, context.archive(),
                (archive, monitor) -> archive.history().ofAttribute(model.id(), attribute.name(), LIMIT))
                .done(area, this::show).failed(status -> note.setText(status.getMessage())).start();
        return area;
    }

    private void show(List<Entry> entries) {
        table.setRows(entries);
        note.setText(entries.isEmpty() ? Messages.field_none
                : NLS.bind(entries.size() == LIMIT ? Messages.list_latest : Messages.list_count,
                        Formats.number(entries.size())));
        if (!entries.isEmpty()) {
            table.control().setSelection(0);
            table.control().setFocus();
        }
        updateButton();
    }

    private void updateButton() {
        getButton(RESTORE).setEnabled(table.selected().size() == 1);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Ids.set(createButton(parent, RESTORE, Messages.restore_open, false), "fieldHistory.restore").setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.field_close, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button != RESTORE) {
            super.buttonPressed(button);
            return;
        }
        Entry entry = table.selected().getFirst();
        Restoring restoring = new Restoring(context, words);
        if (restoring.confirmed(getShell(), entry, true)) {
            restoring.put(model, attribute, entry);
            edited.run();
            close();
        }
    }

    @Override
    protected Point getInitialSize() {
        return new Point(760, 380);
    }
}
