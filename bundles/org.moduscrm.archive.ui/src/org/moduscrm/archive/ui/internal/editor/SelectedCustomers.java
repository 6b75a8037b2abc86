package org.moduscrm.archive.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.ui.customer.CustomerInput;

/** Finds the customers that a command is meant for. */
public final class SelectedCustomers {

    private SelectedCustomers() {
    }

    /** The first selected customer, else the one in the editor in front; null when there is neither. */
    public static Reference first(ExecutionEvent event) {
        return all(event).stream().findFirst().orElse(null);
    }

    /** The customers selected in the active part; without any, the one in the editor in front. */
    static List<Reference> all(ExecutionEvent event) {
        List<Reference> customers = new ArrayList<>();
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        ISelection selection = part == null || part.getSite().getSelectionProvider() == null ? null
                : part.getSite().getSelectionProvider().getSelection();
        if (selection instanceof IStructuredSelection elements) {
            for (Object element : elements) {
                if (element instanceof CustomerInput customer && !customer.isNew()) {
                    customers.add(new Reference(customer.id(), customer.getName()));
                }
            }
        }
        if (customers.isEmpty() && HandlerUtil.getActiveEditor(event) instanceof CustomerEditor editor
                && editor.reference() != null) {
            customers.add(editor.reference());
        }
        return customers;
    }
}
