package org.moduscrm.archive.ui.internal.findings;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the next or the previous finding, from anywhere in the window. */
public final class StepFindingHandler extends AbstractHandler {

    private static final String NEXT = "org.moduscrm.archive.ui.nextFinding";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            FindingsView view = (FindingsView) page.showView(FindingsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            view.step(NEXT.equals(event.getCommand().getId()));
        } catch (PartInitException e) {
            throw new ExecutionException("Cannot show the findings", e);
        }
        return null;
    }
}
