package org.moduscrm.archive.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.archive.service.CustomerRow;
import org.moduscrm.archive.spi.record.Reference;

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
                if (element instanceof CustomerRow row) {
                    customers.add(new Reference(row.id(), row.name()));
                } else if (element instanceof Reference reference && part instanceof CustomerEditor) {
                    customers.add(reference);
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
