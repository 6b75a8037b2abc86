package org.moduscrm.application.internal.archive;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.moduscrm.application.internal.Ids;
import org.moduscrm.application.internal.Messages;
import org.moduscrm.application.internal.welcome.WelcomeEditor;

/** Opens an archive in the background, then clears the Welcome page away. */
public class OpenArchiveJob extends Job {

    /** Groups the jobs that must be over before the window counts as ready. */
    public static final Object FAMILY = OpenArchiveJob.class;

    private final IWorkbench workbench;
    private final Path folder;
    private final ArchivePlaces places;

    public OpenArchiveJob(IWorkbench workbench, Path folder, ArchivePlaces places) {
        super(NLS.bind(Messages.OpenArchiveJob_name, ArchivePlaces.name(folder)));
        this.workbench = workbench;
        this.folder = folder;
        this.places = places;
        setUser(false);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            workbench.getService(ArchiveSession.class).open(folder);
        } catch (CoreException e) {
            workbench.getDisplay().asyncExec(this::offerOthers);
            MultiStatus failed = new MultiStatus(Ids.BUNDLE, 0,
                    NLS.bind(Messages.OpenArchiveJob_failed, folder), e);
            failed.add(e.getStatus());
            return failed;
        }
        places.remember(folder);
        workbench.getDisplay().asyncExec(this::closeWelcome);
        return Status.OK_STATUS;
    }

    private void closeWelcome() {
        if (!workbench.isClosing()) {
            WelcomeEditor.close(workbench);
        }
    }

    private void offerOthers() {
        if (!workbench.isClosing() && workbench.getActiveWorkbenchWindow() != null) {
            WelcomeEditor.open(workbench.getActiveWorkbenchWindow());
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return FAMILY == family;
    }
}
