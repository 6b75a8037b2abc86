package org.moduscrm.archive.ui.internal.customers;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.archive.ui.customer.CustomerEditors;
import org.moduscrm.archive.ui.customer.CustomerInput;
import org.moduscrm.archive.ui.customer.CustomerSequence;

/** Goes from the customer in the editor to the next or previous one of the list, in its filter and order. */
public final class StepThroughList extends AbstractHandler implements IExecutableExtension {

    private int offset;

    /** @param data 1 for the next, -1 for the previous */
    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        offset = Integer.parseInt(String.valueOf(data));
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        IEditorPart editor = page.getActiveEditor();
        if (editor != null && editor.getEditorInput() instanceof CustomerInput current && !current.isNew()) {
            CustomerSequence.of(page).ifPresent(list -> step(page, editor, list, list.neighbour(current.id(), offset)));
        }
        return null;
    }

    /** An editor without changes makes room for the next, so that going through a list does not pile up editors. */
    private static void step(IWorkbenchPage page, IEditorPart editor, CustomerSequence list,
            Optional<CustomerInput> next) {
        next.ifPresent(customer -> {
            list.reveal(customer.id());
            IEditorPart opened = CustomerEditors.open(page, customer.id(), customer.getName());
            if (opened != null && opened != editor && !editor.isDirty()) {
                page.closeEditor(editor, false);
            }
        });
    }
}
