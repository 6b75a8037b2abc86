package org.moduscrm.archive.ui.internal.people;

import java.util.UUID;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.people.MovePlan;
import org.moduscrm.archive.service.people.MoveRequest;
import org.moduscrm.archive.service.people.MoveResult;
import org.moduscrm.archive.ui.customer.CustomerEditors;
import org.moduscrm.ui.job.ArchiveJob;

/** A person's move that has been made; Edit &gt; Undo takes it back. */
public final class MovePerson extends AbstractOperation {

    private final Archive archive;
    private final MoveRequest request;
    private volatile MoveResult result;

    private MovePerson(Archive archive, MovePlan plan, MoveDialog.Done done) {
        super(NLS.bind(Messages.label, plan.person().label()));
        this.archive = archive;
        this.request = done.request();
        this.result = done.result();
        addContext(PlatformUI.getWorkbench().getOperationSupport().getUndoContext());
    }

    /**
     * Asks how the person moves on, moves the person, and opens the firm that the person joined beside the one left.
     *
     * @param post key of the stored post that ends
     * @param name of the person
     */
    public static void ask(IWorkbenchPartSite site, Archive archive, UUID post, String name) {
        ArchiveJob.of(NLS.bind(Messages.planJob, name), archive, (a, monitor) -> a.people().plan(post))
                .done(site.getShell(), plan -> ask(site, archive, plan)).start();
    }

    private static void ask(IWorkbenchPartSite site, Archive archive, MovePlan plan) {
        MoveDialog.ask(site.getShell(), archive, plan).ifPresent(done -> {
            OperationHistoryFactory.getOperationHistory().add(new MovePerson(archive, plan, done));
            UUID next = done.result().newCustomer();
            IWorkbenchPage page = site.getPage();
            if (next != null && !next.equals(plan.customer().id())) {
                CustomerEditors.open(page, plan.customer().id(), plan.customer().label());
                CustomerEditors.open(page, next, plan.person().label());
            }
        });
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return redo(monitor, info);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        ArchiveJob.of(getLabel(), archive, (a, m) -> result = a.people().move(request)).start();
        return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        ArchiveJob.<Void>of(getLabel(), archive, (a, m) -> {
            a.people().undo(result);
            return null;
        }).start();
        return Status.OK_STATUS;
    }
}
