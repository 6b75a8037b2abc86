package org.moduscrm.ui.list;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** Connects the workbench's usual commands with the list of a view. */
public final class ListHandlers {

    private ListHandlers() {
    }

    /** Copy, Select All, Find and Refresh act on the list while the view is active. */
    public static void activate(IWorkbenchPartSite site, ListPane<?> list) {
        IHandlerService service = site.getService(IHandlerService.class);
        put(service, IWorkbenchCommandConstants.EDIT_COPY, () -> copy(list));
        put(service, IWorkbenchCommandConstants.EDIT_SELECT_ALL, () -> selectAll(list));
        put(service, IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, () -> list.filter().setFocus());
        put(service, IWorkbenchCommandConstants.FILE_REFRESH, list::refresh);
    }

    /** Makes an action the answer of a view to a command. */
    public static void put(IHandlerService service, String command, Runnable action) {
        service.activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        });
    }

    /** Where the focus is in the filter field, its text is meant. */
    private static void copy(ListPane<?> list) {
        Text filter = list.filter();
        if (filter.isFocusControl()) {
            filter.copy();
        } else {
            list.table().copy(false);
        }
    }

    private static void selectAll(ListPane<?> list) {
        Text filter = list.filter();
        if (filter.isFocusControl()) {
            filter.selectAll();
        } else {
            list.table().control().selectAll();
            list.table().control().notifyListeners(SWT.Selection, new Event());
        }
    }
}
