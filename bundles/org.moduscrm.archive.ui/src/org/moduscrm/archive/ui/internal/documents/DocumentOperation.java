package org.moduscrm.archive.ui.internal.documents;

import java.util.List;
import java.util.UUID;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.moduscrm.archive.model.DocumentState;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.document.DocumentRow;
import org.moduscrm.ui.job.ArchiveJob;

/** Puts documents into the recycle bin or takes them out again; Edit &gt; Undo does the opposite. */
final class DocumentOperation extends AbstractOperation {

    private final Archive archive;
    private final List<UUID> documents;
    private final DocumentState state;

    private DocumentOperation(String label, Archive archive, List<UUID> documents, DocumentState state) {
        super(label);
        this.archive = archive;
        this.documents = documents;
        this.state = state;
        addContext(PlatformUI.getWorkbench().getOperationSupport().getUndoContext());
    }

    static void perform(Archive archive, List<DocumentRow> rows, DocumentState state) {
        String one = state == DocumentState.REMOVED ? Messages.remove_one : Messages.restore_one;
        String many = state == DocumentState.REMOVED ? Messages.remove_many : Messages.restore_many;
        String label = rows.size() == 1 ? NLS.bind(one, rows.getFirst().title()) : NLS.bind(many, rows.size());
        try {
            OperationHistoryFactory.getOperationHistory().execute(
                    new DocumentOperation(label, archive, rows.stream().map(DocumentRow::id).toList(), state), null, null);
        } catch (ExecutionException e) {
            ILog.get().error("Operation '" + label + "' failed", e);
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
        return put(state == DocumentState.REMOVED ? DocumentState.ACTIVE : DocumentState.REMOVED);
    }

    private IStatus put(DocumentState wanted) {
        ArchiveJob.<Void>of(getLabel(), archive, (a, monitor) -> {
            a.documents().setState(Route.USER, documents, wanted);
            return null;
        }).start();
        return Status.OK_STATUS;
    }
}
