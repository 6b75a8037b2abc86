package org.moduscrm.archive.ui.internal.timeline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.ui.internal.editor.SelectedCustomers;
import org.moduscrm.archive.ui.internal.timeline.FollowUpParser.Mode;
import org.moduscrm.ui.session.ArchiveSession;

/** Opens the one-line entry for the selected or the open customer. */
public final class FollowUpHandler extends AbstractHandler {

    private static final String PLAN = "org.moduscrm.archive.ui.planNextStep";

    private final ArchiveSession session;

    public FollowUpHandler(ArchiveSession session) {
        this.session = session;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Archive archive = session.current().orElse(null);
        Reference customer = SelectedCustomers.first(event);
        Mode mode = PLAN.equals(event.getCommand().getId()) ? Mode.PLAN : Mode.LOG;
        if (archive == null || customer == null) {
            MessageDialog.openInformation(shell, Messages.noCustomer_title, Messages.noCustomer_text);
        } else {
            new FollowUpPopup(shell, archive, customer, mode).open();
        }
        return null;
    }
}
