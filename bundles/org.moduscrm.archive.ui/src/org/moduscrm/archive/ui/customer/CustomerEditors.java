package org.moduscrm.archive.ui.customer;

import java.util.UUID;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.moduscrm.archive.ui.internal.customers.Messages;

/** Opens customers in editors, one editor for each. Used on the UI thread. */
public final class CustomerEditors {

    public static final String EDITOR_ID = "org.moduscrm.archive.ui.customerEditor";

    private CustomerEditors() {
    }

    /** Opens a customer, or brings its editor to the front. @return null when that failed; the user was told */
    public static IEditorPart open(IWorkbenchPage page, UUID id, String name) {
        return open(page, new CustomerInput(id, name));
    }

    /** Opens an empty editor for a customer that is still to be created. */
    public static IEditorPart create(IWorkbenchPage page) {
        return open(page, new CustomerInput(null, Messages.newCustomer));
    }

    private static IEditorPart open(IWorkbenchPage page, CustomerInput input) {
        try {
            return page.openEditor(input, EDITOR_ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
            return null;
        }
    }
}
