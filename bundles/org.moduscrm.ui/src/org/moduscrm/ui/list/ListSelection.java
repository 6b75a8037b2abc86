package org.moduscrm.ui.list;

import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;

/** The selected rows of a table as the selection of its view. */
public final class ListSelection<T> implements ISelectionProvider {

    private final ListTable<T> table;
    private final Function<T, ?> element;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    /** @param element what other parts see of a row */
    public ListSelection(ListTable<T> table, Function<T, ?> element) {
        this.table = table;
        this.element = element;
        table.control().addListener(SWT.Selection, event -> tell());
    }

    private void tell() {
        SelectionChangedEvent change = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(change));
    }

    @Override
    public IStructuredSelection getSelection() {
        List<?> elements = table.control().isDisposed() ? List.of() : table.selected().stream().map(element).toList();
        return new StructuredSelection(elements);
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured && !structured.isEmpty()
                && table.select(row -> element.apply(row).equals(structured.getFirstElement()))) {
            tell();
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
