package org.moduscrm.application.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.application.internal.Ids;

/** Puts the cursor into the list of customers. With "toggle": puts the list away when it shows, else brings it back. */
public class FocusList extends AbstractHandler implements IExecutableExtension {

    private boolean toggle;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        toggle = "toggle".equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        IViewReference list = page.findViewReference(Ids.VIEW_CUSTOMERS);
        boolean shows = list != null && list.getPart(false) != null && page.isPartVisible(list.getPart(false));
        if (toggle && shows) {
            page.setPartState(list, IWorkbenchPage.STATE_MINIMIZED);
            return null;
        }
        if (list != null && page.getPartState(list) == IWorkbenchPage.STATE_MINIMIZED) {
            page.setPartState(list, IWorkbenchPage.STATE_RESTORED);
        }
        try {
            page.showView(Ids.VIEW_CUSTOMERS);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getLocalizedMessage(), e);
        }
        return null;
    }

    @Override
    public boolean isEnabled() {
        return PlatformUI.getWorkbench().getViewRegistry().find(Ids.VIEW_CUSTOMERS) != null;
    }
}
