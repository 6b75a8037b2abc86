package org.moduscrm.archive.ui.internal.editor;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.ui.customer.CustomerInput;

/** The customer of an editor is its selection, so that commands on customers work there too. */
final class CustomerSelection implements ISelectionProvider {

    private final CustomerEditor editor;

    CustomerSelection(CustomerEditor editor) {
        this.editor = editor;
    }

    @Override
    public ISelection getSelection() {
        Reference reference = editor.reference();
        return reference == null ? StructuredSelection.EMPTY : new StructuredSelection(new CustomerInput(reference.id(), reference.label()));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        // an editor stays on its customer
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        // see above
    }

    @Override
    public void setSelection(ISelection selection) {
        // see above
    }
}
