package org.moduscrm.application.internal.commands;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.application.internal.Ids;
import org.moduscrm.application.internal.Messages;
import org.moduscrm.application.internal.archive.ArchivePlaces;
import org.moduscrm.application.internal.archive.OpenArchiveJob;

/** Opens the archive in the given folder, or asks for one. */
public class OpenArchive extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String folder = event.getParameter(Ids.COMMAND_OPEN_ARCHIVE_FOLDER);
        if (folder == null) {
            folder = ask(window);
        }
        if (folder != null && window.getActivePage().closeAllEditors(true)) {
            new OpenArchiveJob(window.getWorkbench(), Path.of(folder), new ArchivePlaces()).schedule();
        }
        return null;
    }

    private static String ask(IWorkbenchWindow window) {
        DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
        dialog.setText(Messages.OpenArchive_title);
        dialog.setMessage(Messages.OpenArchive_message);
        dialog.setFilterPath(ArchivePlaces.usual().getParent().toString());
        return dialog.open();
    }
}
