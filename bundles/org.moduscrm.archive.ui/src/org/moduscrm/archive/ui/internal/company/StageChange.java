package org.moduscrm.archive.ui.internal.company;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.classification.Scheme;
import org.moduscrm.archive.service.config.CodeItem;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.ui.job.ArchiveJob;

/** Puts a customer into another stage at once; Edit &gt; Undo puts it back. */
public final class StageChange extends AbstractOperation {

    private static final int MAX_REASON = 500;

    private final Archive archive;
    private final Reference customer;
    private final String before;
    private final String after;
    private final String reason;

    private StageChange(Archive archive, Reference customer, String before, CodeItem after, String reason) {
        super(NLS.bind(Messages.stage_label, customer.label(), after.label()));
        this.archive = archive;
        this.customer = customer;
        this.before = before;
        this.after = after.code();
        this.reason = reason;
        addContext(PlatformUI.getWorkbench().getOperationSupport().getUndoContext());
    }

    /** Asks why, which may stay open, and makes the change. @param before the present stage; may be null */
    public static void ask(Shell shell, Archive archive, Reference customer, String before, CodeItem after) {
        InputDialog dialog = new InputDialog(shell, NLS.bind(Messages.stage_label, customer.label(), after.label()),
                Messages.stage_reason, "", text -> text.length() > MAX_REASON
                        ? NLS.bind(Messages.stage_reasonTooLong, MAX_REASON) : null);
        if (dialog.open() == Window.OK) {
            StageChange change = new StageChange(archive, customer, before, after, dialog.getValue());
            change.put(change.after, change.reason);
            OperationHistoryFactory.getOperationHistory().add(change);
        }
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return put(after, reason);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return put(after, reason);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        return put(before, null);
    }

    private IStatus put(String code, String why) {
        ArchiveJob.<Void>of(getLabel(), archive, (a, monitor) -> {
            a.classifications().classify(customer.id(), Scheme.SALE_STAGE, code, why);
            return null;
        }).start();
        return Status.OK_STATUS;
    }
}
