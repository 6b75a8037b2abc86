package org.moduscrm.archive.ui.internal.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityParticipant;
import org.moduscrm.archive.model.DocumentState;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.document.DocumentFile;
import org.moduscrm.archive.service.document.DocumentRefusedException;
import org.moduscrm.archive.service.document.DocumentRow;
import org.moduscrm.archive.service.document.Filed;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.ui.job.ArchiveJob;

/** Files files at a customer; Edit &gt; Undo takes them back. */
final class FileAway extends AbstractOperation {

    private static final int LINES = 12;

    /** @param refused what could not be filed and why, and what else is worth knowing */
    private record Outcome(List<Filed> filed, List<String> refused) {
    }

    private final Archive archive;
    private final Reference customer;
    private final List<Path> files;
    private List<Filed> filed;

    private FileAway(Archive archive, Reference customer, List<Path> files, List<Filed> filed) {
        super(NLS.bind(Messages.file_label, customer.label()));
        this.archive = archive;
        this.customer = customer;
        this.files = files;
        this.filed = filed;
        addContext(PlatformUI.getWorkbench().getOperationSupport().getUndoContext());
    }

    static void start(Archive archive, Reference customer, List<Path> files, Control control) {
        ArchiveJob.of(NLS.bind(Messages.file_job, customer.label()), archive,
                (a, monitor) -> file(a, customer, files, monitor)).visible().done(control, outcome -> {
                    List<Filed> added = outcome.filed().stream().filter(Filed::isNew).toList();
                    if (!added.isEmpty()) {
                        OperationHistoryFactory.getOperationHistory().add(new FileAway(archive, customer, files, added));
                    }
                    report(control, customer, outcome);
                }).start();
    }

    private static Outcome file(Archive archive, Reference customer, List<Path> files, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        for (Path file : files) {
            progress.checkCanceled();
            progress.subTask(String.valueOf(file.getFileName()));
            if (Files.isDirectory(file)) {
                outcome.refused().add(NLS.bind(Messages.file_folder, file.getFileName()));
                continue;
            }
            try {
                Filed one = archive.documents().accept(Route.USER, customer.id(), DocumentFile.of(file),
                        Progress.in(progress.split(1), file));
                outcome.filed().add(one);
                outcome.refused().addAll(one.notes());
                if (!one.isNew()) {
                    outcome.refused().add(NLS.bind(Messages.file_known, file.getFileName(), one.title()));
                }
            } catch (DocumentRefusedException e) {
                outcome.refused().add(e.getMessage());
            }
        }
        return outcome;
    }

    private static void report(Control control, Reference customer, Outcome outcome) {
        if (outcome.refused().isEmpty()) {
            return;
        }
        String lines = outcome.refused().stream().limit(LINES).collect(Collectors.joining("\n\n"));
        long more = outcome.refused().size() - LINES;
        long done = outcome.filed().stream().filter(Filed::isNew).count();
        MessageDialog.open(done == 0 ? MessageDialog.WARNING : MessageDialog.INFORMATION, control.getShell(),
                NLS.bind(Messages.file_title, customer.label()), NLS.bind(Messages.file_done, done) + "\n\n" + lines
                        + (more > 0 ? "\n\n" + NLS.bind(Messages.file_more, more) : ""), 0);
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return redo(monitor, info);
    }

    /** Documents come back from the recycle bin; mails and appointments are read from their files again. */
    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        ArchiveJob.of(getLabel(), archive, (a, m) -> {
            List<Filed> documents = filed.stream().filter(FileAway::isDocument).toList();
            a.documents().setState(Route.USER, documents.stream().map(Filed::recordId).toList(), DocumentState.ACTIVE);
            List<Filed> again = new ArrayList<>(documents);
            List<String> names = filed.stream().filter(one -> !isDocument(one)).map(Filed::fileName).toList();
            again.addAll(file(a, customer, files.stream()
                    .filter(path -> names.contains(String.valueOf(path.getFileName()))).toList(), m).filed());
            filed = again;
            return null;
        }).start();
        return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        ArchiveJob.<Void>of(getLabel(), archive, (a, m) -> {
            for (Filed one : filed) {
                takeBack(a, one);
            }
            return null;
        }).start();
        return Status.OK_STATUS;
    }

    private static boolean isDocument(Filed one) {
        return one.recordKind().equals("document");
    }

    private static void takeBack(Archive archive, Filed one) {
        if (isDocument(one)) {
            archive.documents().setState(Route.USER, List.of(one.recordId()), DocumentState.REMOVED);
            return;
        }
        archive.documents().setState(Route.USER,
                archive.documents().ofRecord(one.recordId()).stream().map(DocumentRow::id).toList(), DocumentState.REMOVED);
        archive.records().write(Route.USER, workspace -> {
            Activity activity = workspace.find(Activity.class, one.recordId());
            if (activity != null) {
                workspace.select(ActivityParticipant.class, "select p from ActivityParticipant p where p.activity = :activity",
                        Map.of("activity", activity)).forEach(workspace::remove);
                workspace.remove(activity);
            }
            return null;
        });
    }

    /** Moves a progress bar with the bytes of a file. */
    static final class Progress {

        private static final int TICKS = 1_000;

        private Progress() {
        }

        static LongConsumer in(IProgressMonitor monitor, Path file) {
            long size = Math.max(1, file.toFile().length());
            SubMonitor bar = SubMonitor.convert(monitor, TICKS);
            return bytes -> {
                if (bar.isCanceled()) {
                    throw new OperationCanceledException();
                }
                bar.worked((int) (bytes * TICKS / size));
            };
        }
    }
}
