package org.moduscrm.archive.ui.internal.customers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.archive.ui.customer.CustomerEditors;
import org.moduscrm.archive.ui.customer.CustomerInput;

/** Opens the selected customers. */
public final class OpenCustomer extends AbstractHandler {

    /** More editors at once help nobody. */
    private static final int MOST = 10;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        int opened = 0;
        for (Object element : HandlerUtil.getCurrentStructuredSelection(event)) {
            if (element instanceof CustomerInput input && opened++ < MOST) {
                CustomerEditors.open(page, input.id(), input.getName());
            }
        }
        return null;
    }
}
