package org.moduscrm.archive.ui.internal.editor;

import java.util.UUID;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens customers in the editor area. Called on the UI thread. */
public final class CustomerEditors {

    /** Id of the customer editor. */
    public static final String EDITOR_ID = "org.moduscrm.archive.ui.customer";

    private CustomerEditors() {
    }

    /** Opens a customer, or brings the editor that is open on it to the front. */
    public static void open(IWorkbenchPage page, UUID id, String name) {
        open(page, new CustomerEditorInput(id, name));
    }

    /**
     * Opens a customer and puts the focus on a field.
     *
     * @param record the customer or a record that belongs to it
     * @param attribute may be null
     */
    public static void openAt(IWorkbenchPage page, UUID id, String name, UUID record, String attribute) {
        if (open(page, new CustomerEditorInput(id, name)) instanceof CustomerEditor editor) {
            editor.reveal(record, attribute);
        }
    }

    /** Opens an empty editor for a new customer. */
    public static void openNew(IWorkbenchPage page) {
        open(page, CustomerEditorInput.forNew());
    }

    private static IEditorPart open(IWorkbenchPage page, CustomerEditorInput input) {
        try {
            return page.openEditor(input, EDITOR_ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
            return null;
        }
    }
}
