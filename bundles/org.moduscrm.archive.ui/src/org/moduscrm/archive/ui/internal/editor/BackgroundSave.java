package org.moduscrm.archive.ui.internal.editor;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.progress.IProgressConstants;
import org.eclipse.ui.statushandlers.StatusManager;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.ui.job.ArchiveFailures;

/** A save that runs in the background while its caller, whom the workbench asks for an answer, keeps the window alive. */
final class BackgroundSave extends Job {

    private final Archive archive;
    private final List<EditModel<?>> models;
    private volatile SaveOutcome outcome;
    private volatile IStatus failure;
    private volatile boolean ended;
    private Display display;

    BackgroundSave(Archive archive, List<EditModel<?>> models) {
        super(Messages.job_save);
        this.archive = archive;
        this.models = List.copyOf(models);
        setPriority(SHORT);
        setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
    }

    /** Saves. Events are handled until it is done. @return null when it failed; the user has been told then */
    SaveOutcome await(Display uiThread) {
        display = uiThread;
        schedule();
        while (!ended && !display.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        if (failure != null) {
            StatusManager.getManager().handle(failure, StatusManager.LOG | StatusManager.SHOW);
        }
        return outcome;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            outcome = SaveOutcome.save(archive, models);
        } catch (RuntimeException | LinkageError e) {
            failure = ArchiveFailures.status(getName(), e);
        } finally {
            ended = true;
            display.wake();
        }
        return Status.OK_STATUS;
    }
}
