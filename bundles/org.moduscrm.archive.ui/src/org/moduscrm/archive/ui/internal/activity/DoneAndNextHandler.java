package org.moduscrm.archive.ui.internal.activity;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.ui.internal.editor.SelectedCustomers;
import org.moduscrm.ui.job.ArchiveJob;
import org.moduscrm.ui.session.ArchiveSession;

/**
 * Done and schedule next: for the planned activity that is selected where the focus is, else for the one due first of the
 * selected or opened customer.
 */
public final class DoneAndNextHandler extends AbstractHandler {

    /** Key of the data of a control that knows which planned activity is selected in it: a supplier, which may give null. */
    public static final String SELECTED_STEP = "org.moduscrm.selectedStep";

    private final ArchiveSession session;

    public DoneAndNextHandler(ArchiveSession session) {
        this.session = session;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Archive archive = session.current().orElse(null);
        if (archive == null) {
            return null;
        }
        Control focus = shell.getDisplay().getFocusControl();
        if (focus != null && focus.getData(SELECTED_STEP) instanceof Supplier<?> step && step.get() instanceof UUID id) {
            ActivityDialog.openDone(focus, archive, id);
            return null;
        }
        Reference customer = SelectedCustomers.first(event);
        if (customer == null) {
            MessageDialog.openInformation(shell, Messages.done_title, Messages.done_noCustomer);
        } else {
            openDueFirst(shell, archive, customer);
        }
        return null;
    }

    private static void openDueFirst(Shell shell, Archive archive, Reference customer) {
        ArchiveJob.of(Messages.job, archive,
                (a, monitor) -> a.timeline().planned(customer.id(), Set.of("activity"), 1)).done(shell, planned -> {
                    if (planned.isEmpty()) {
                        MessageDialog.openInformation(shell, Messages.done_title,
                                NLS.bind(Messages.done_nothing, customer.label()));
                    } else {
                        ActivityDialog.openDone(shell, archive, planned.getFirst().recordId());
                    }
                }).start();
    }
}
