package org.moduscrm.archive.ui.internal.customers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.archive.ui.customer.CustomerEditors;

/** Opens an empty customer card. */
public final class NewCustomer extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        return CustomerEditors.create(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
    }
}
