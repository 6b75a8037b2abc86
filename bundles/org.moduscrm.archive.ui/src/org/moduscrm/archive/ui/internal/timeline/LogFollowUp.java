package org.moduscrm.archive.ui.internal.timeline;

import java.time.Instant;
import java.util.List;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.ui.job.ArchiveJob;

/** A follow-up that has been saved; Edit &gt; Undo takes it back. */
final class LogFollowUp extends AbstractOperation {

    private final Archive archive;
    private final Reference customer;
    private final FollowUp followUp;
    private List<EditModel<Activity>> written;

    private LogFollowUp(Archive archive, Reference customer, FollowUp followUp, List<EditModel<Activity>> written) {
        super(NLS.bind(Messages.log_label, customer.label()));
        this.archive = archive;
        this.customer = customer;
        this.followUp = followUp;
        this.written = written;
        IUndoContext everywhere = PlatformUI.getWorkbench().getOperationSupport().getUndoContext();
        addContext(everywhere);
    }

    /**
     * Saves in the background.
     *
     * @param done called on the UI thread when it is saved
     * @param failed called on the UI thread when it is not; the user has been told
     */
    static void save(Archive archive, Reference customer, FollowUp followUp, Control control, Runnable done,
            Runnable failed) {
        ArchiveJob.of(Messages.job_log, archive, (a, monitor) -> new FollowUps(a).save(customer, followUp, Instant.now()))
                .done(control, written -> {
                    OperationHistoryFactory.getOperationHistory()
                            .add(new LogFollowUp(archive, customer, followUp, written));
                    done.run();
                }).failed(status -> {
                    StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
                    failed.run();
                }).start();
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return redo(monitor, info);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        ArchiveJob.of(getLabel(), archive, (a, m) -> written = new FollowUps(a).save(customer, followUp, Instant.now()))
                .start();
        return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        ArchiveJob.<Void>of(getLabel(), archive, (a, m) -> {
            new FollowUps(a).remove(written);
            return null;
        }).start();
        return Status.OK_STATUS;
    }
}
