package org.moduscrm.application.internal.commands;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.moduscrm.application.internal.Messages;
import org.moduscrm.application.internal.ShellIds;
import org.moduscrm.application.internal.archive.ArchivePlaces;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.ui.session.ArchiveSession;

/** Opens the archive in the given folder, or asks for one; a folder the user chose may be a new archive. */
public class OpenArchive extends AbstractHandler {

    private final ArchiveSession session;
    private final ArchiveManager manager;

    public OpenArchive(ArchiveSession session, ArchiveManager manager) {
        this.session = session;
        this.manager = manager;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String given = event.getParameter(ShellIds.COMMAND_OPEN_ARCHIVE_FOLDER);
        String folder = given == null ? ask(window) : given;
        if (folder == null || !window.getActivePage().closeAllEditors(true)) {
            return null;
        }
        if (given == null) {
            session.open(Path.of(folder));
        } else {
            Job.createSystem(Messages.Startup_job, (ICoreRunnable) monitor -> openAgain(Path.of(folder))).schedule();
        }
        return null;
    }

    /** An archive of the list of recent ones must still be there: opening another folder would make an empty archive. */
    private void openAgain(Path folder) {
        if (manager.exists(folder)) {
            session.open(folder);
            return;
        }
        new ArchivePlaces().forget(folder);
        StatusManager.getManager().handle(
                new Status(IStatus.WARNING, ShellIds.BUNDLE, NLS.bind(Messages.OpenArchive_gone, folder)), StatusManager.SHOW);
    }

    private static String ask(IWorkbenchWindow window) {
        DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
        dialog.setText(Messages.OpenArchive_title);
        dialog.setMessage(Messages.OpenArchive_message);
        dialog.setFilterPath(ArchivePlaces.usual().getParent().toString());
        return dialog.open();
    }
}
