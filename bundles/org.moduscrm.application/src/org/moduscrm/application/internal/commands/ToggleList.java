package org.moduscrm.application.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.application.internal.ShellIds;

/** Puts the list of customers away when it shows, else brings it back. */
public class ToggleList extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        IViewReference list = page.findViewReference(ShellIds.VIEW_CUSTOMERS);
        if (list != null && list.getPart(false) != null && page.isPartVisible(list.getPart(false))) {
            page.setPartState(list, IWorkbenchPage.STATE_MINIMIZED);
            return null;
        }
        if (list != null && page.getPartState(list) == IWorkbenchPage.STATE_MINIMIZED) {
            page.setPartState(list, IWorkbenchPage.STATE_RESTORED);
        }
        try {
            page.showView(ShellIds.VIEW_CUSTOMERS);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getLocalizedMessage(), e);
        }
        return null;
    }

    @Override
    public boolean isEnabled() {
        return PlatformUI.getWorkbench().getViewRegistry().find(ShellIds.VIEW_CUSTOMERS) != null;
    }
}
