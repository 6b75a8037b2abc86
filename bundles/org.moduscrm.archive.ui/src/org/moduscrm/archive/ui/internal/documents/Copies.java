package org.moduscrm.archive.ui.internal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.service.document.DocumentRow.VersionRow;
import org.moduscrm.ui.job.ArchiveJob;

/**
 * Copies of documents outside the archive: read-only ones that the desktop's program shows, and those that the user saved
 * somewhere, which are offered first when a new version is checked in. Nothing is ever run.
 */
final class Copies {

    private static final int BUFFER = 64 * 1024;

    private final Archive archive;
    private final Control control;
    private final Map<UUID, Path> saved = new HashMap<>();

    Copies(Archive archive, Control control) {
        this.archive = archive;
        this.control = control;
    }

    /** Shows a version in the desktop's program for its type. */
    void open(VersionRow version) {
        ArchiveJob.of(NLS.bind(Messages.open_job, version.fileName()), archive, (a, monitor) -> {
            if (a.documents().limits().isBlocked(version.fileName())) {
                throw new ArchiveException(NLS.bind(Messages.open_blocked, version.fileName()), null);
            }
            Path folder = Files.createTempDirectory("modus-document");
            Path copy = write(a, version, folder.resolve(version.fileName()), monitor);
            copy.toFile().setReadOnly();
            copy.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            return copy;
        }).visible().done(control, this::launch).start();
    }

    private void launch(Path copy) {
        if (!Program.launch(copy.toString())) {
            MessageDialog.openInformation(control.getShell(), Messages.open_title,
                    NLS.bind(Messages.open_noProgram, copy.getFileName()));
        }
    }

    /** Asks where to and writes a version there. */
    void saveAs(UUID document, VersionRow version) {
        FileDialog dialog = new FileDialog(control.getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setFileName(version.fileName());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            save(document, version, Path.of(chosen));
        }
    }

    void save(UUID document, VersionRow version, Path target) {
        ArchiveJob.of(NLS.bind(Messages.save_job, version.fileName()), archive, (a, monitor) -> {
            Path part = Files.createTempFile(target.toAbsolutePath().getParent(), ".modus", ".part");
            try {
                write(a, version, part, monitor);
                return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new ArchiveException(NLS.bind(Messages.save_failed, target, e.getMessage()), e);
            } finally {
                Files.deleteIfExists(part);
            }
        }).visible().done(control, path -> saved.put(document, path)).start();
    }

    /** Where the user saved the document last; null when he did not. */
    Path saved(UUID document) {
        return saved.get(document);
    }

    private static Path write(Archive archive, VersionRow version, Path target, IProgressMonitor monitor)
            throws IOException {
        try (InputStream in = archive.documents().open(version.id()); OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                out.write(buffer, 0, count);
            }
        }
        return target;
    }
}
