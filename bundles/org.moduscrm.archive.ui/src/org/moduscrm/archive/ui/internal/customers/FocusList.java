package org.moduscrm.archive.ui.internal.customers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.archive.ui.customer.CustomerSequence;

/** Puts the focus on the list of customers. */
public final class FocusList extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            return HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(CustomerSequence.VIEW_ID);
        } catch (PartInitException e) {
            throw new ExecutionException("The list of customers cannot be shown", e);
        }
    }
}
