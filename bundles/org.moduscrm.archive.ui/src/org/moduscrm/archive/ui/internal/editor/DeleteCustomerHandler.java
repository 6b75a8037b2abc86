package org.moduscrm.archive.ui.internal.editor;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.ui.session.ArchiveSession;

/** Puts the selected customers, or the open one, into the recycle bin. Undo takes them out again. */
public final class DeleteCustomerHandler extends AbstractHandler {

    private final ArchiveSession session;

    public DeleteCustomerHandler(ArchiveSession session) {
        this.session = session;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<Reference> customers = SelectedCustomers.all(event);
        if (!customers.isEmpty()) {
            session.current().ifPresent(archive -> CustomerStateChange
                    .remove(HandlerUtil.getActiveSite(event), archive, customers));
        }
        return null;
    }
}
