package org.moduscrm.archive.ui.internal.documents;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.moduscrm.archive.model.Document;
import org.moduscrm.archive.model.DocumentState;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.document.DocumentFile;
import org.moduscrm.archive.service.document.DocumentRow;
import org.moduscrm.archive.service.fields.DocumentFields;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.ui.job.ArchiveJob;
import org.moduscrm.ui.list.ListTable;

/** What is done with the selected documents of a list. On the UI thread; the work runs in jobs. */
final class DocumentActions {

    private final Archive archive;
    private final ListTable<DocumentRow> table;
    private final Supplier<Reference> customer;
    private final Copies copies;

    /** @param customer gives null while there is none to file at */
    DocumentActions(Archive archive, ListTable<DocumentRow> table, Supplier<Reference> customer) {
        this.archive = archive;
        this.table = table;
        this.customer = customer;
        copies = new Copies(archive, table.control());
    }

    private Shell shell() {
        return table.control().getShell();
    }

    private DocumentRow selected() {
        return table.selected().stream().findFirst().orElse(null);
    }

    void add() {
        FileDialog dialog = new FileDialog(shell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
        dialog.setText(Messages.add_title);
        if (dialog.open() != null) {
            List<Path> files = Arrays.stream(dialog.getFileNames())
                    .map(name -> Path.of(dialog.getFilterPath()).resolve(name)).toList();
            FileAway.start(archive, customer.get(), files, table.control());
        }
    }

    void open(DocumentRow row) {
        copies.open(row.newest());
    }

    void saveAs() {
        DocumentRow row = selected();
        if (row != null) {
            copies.saveAs(row.id(), row.newest());
        }
    }

    /** Checks in a changed copy; the one saved last is offered first. */
    void newVersion() {
        DocumentRow row = selected();
        if (row == null) {
            return;
        }
        FileDialog dialog = new FileDialog(shell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(NLS.bind(Messages.newVersion_title, row.title()));
        Path saved = copies.saved(row.id());
        if (saved != null) {
            dialog.setFilterPath(String.valueOf(saved.getParent()));
            dialog.setFileName(String.valueOf(saved.getFileName()));
        }
        String chosen = dialog.open();
        if (chosen != null) {
            InputDialog remark = new InputDialog(shell(), NLS.bind(Messages.newVersion_title, row.title()),
                    Messages.newVersion_remark, "", text -> text.length() > 1_000 ? Messages.newVersion_tooLong : null);
            if (remark.open() == Window.OK) {
                checkIn(row, Path.of(chosen), remark.getValue());
            }
        }
    }

    void checkIn(DocumentRow row, Path file, String remark) {
        ArchiveJob.of(NLS.bind(Messages.newVersion_job, row.title()), archive, (a, monitor) -> a.documents()
                .addVersion(Route.USER, row.id(), DocumentFile.of(file), remark, FileAway.Progress.in(monitor, file)))
                .visible().done(table.control(), number -> {
                    if (number == row.newest().number()) {
                        MessageDialog.openInformation(shell(), NLS.bind(Messages.newVersion_title, row.title()),
                                NLS.bind(Messages.newVersion_same, file.getFileName(), number));
                    }
                }).start();
    }

    void versions() {
        DocumentRow row = selected();
        if (row != null) {
            ArchiveJob.of(Messages.versions_name, archive, (a, monitor) -> a.documents().versions(row.id()))
                    .done(table.control(), found -> new VersionsDialog(shell(), archive, row, found, copies).open()).start();
        }
    }

    void properties() {
        DocumentRow row = selected();
        if (row != null && row.state() == DocumentState.ACTIVE) {
            ArchiveJob.of(Messages.properties_title, archive, (a, monitor) -> a.records()
                    .read(data -> EditModel.of(DocumentFields.TYPE, data.find(Document.class, row.id()))))
                    .done(table.control(), model -> new PropertiesDialog(shell(), archive, model).open()).start();
        }
    }

    void changeState(DocumentState state) {
        List<DocumentRow> rows = table.selected();
        if (!rows.isEmpty()) {
            DocumentOperation.perform(archive, rows, state);
        }
    }
}
