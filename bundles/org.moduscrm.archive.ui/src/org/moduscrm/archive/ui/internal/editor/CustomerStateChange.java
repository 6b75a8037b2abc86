package org.moduscrm.archive.ui.internal.editor;

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchSite;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.ui.job.ArchiveJob;

/** Puts customers into the recycle bin or takes them out again; Edit &gt; Undo does the opposite. */
final class CustomerStateChange extends AbstractOperation {

    private final Archive archive;
    private final List<Reference> customers;
    private final CustomerState state;

    private CustomerStateChange(String label, Archive archive, List<Reference> customers, CustomerState state) {
        super(label);
        this.archive = archive;
        this.customers = List.copyOf(customers);
        this.state = state;
    }

    static void remove(IWorkbenchSite site, Archive archive, List<Reference> customers) {
        String label = customers.size() == 1 ? NLS.bind(Messages.remove_one, customers.getFirst().label())
                : NLS.bind(Messages.remove_many, customers.size());
        perform(site, new CustomerStateChange(label, archive, customers, CustomerState.REMOVED));
    }

    static void restore(IWorkbenchSite site, Archive archive, Reference customer) {
        perform(site, new CustomerStateChange(NLS.bind(Messages.restore_one, customer.label()), archive,
                List.of(customer), CustomerState.ACTIVE));
    }

    private static void perform(IWorkbenchSite site, CustomerStateChange change) {
        change.addContext(site.getWorkbenchWindow().getWorkbench().getOperationSupport().getUndoContext());
        try {
            OperationHistoryFactory.getOperationHistory().execute(change, null, null);
        } catch (ExecutionException e) {
            ILog.get().error("Operation '" + change.getLabel() + "' failed", e);
        }
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return put(state);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return put(state);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        return put(state == CustomerState.REMOVED ? CustomerState.ACTIVE : CustomerState.REMOVED);
    }

    private IStatus put(CustomerState newState) {
        ArchiveJob.<Void>of(getLabel(), archive, (a, monitor) -> a.records().write(Route.USER, workspace -> {
            customers.forEach(customer -> workspace.find(Customer.class, customer.id()).setState(newState));
            return null;
        })).start();
        return Status.OK_STATUS;
    }
}
