package org.moduscrm.application.internal.error;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;

/** Shows every error the same way, one after the other in one dialog, and logs it. */
public class ErrorHandler extends AbstractStatusHandler {

    private ErrorDialog open;

    @Override
    public void handle(StatusAdapter adapter, int style) {
        if ((style & StatusManager.LOG) != 0) {
            ILog.of(ErrorHandler.class).log(adapter.getStatus());
        }
        boolean wanted = (style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0;
        if (!wanted || adapter.getStatus().getSeverity() == IStatus.OK || !PlatformUI.isWorkbenchRunning()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        boolean block = (style & StatusManager.BLOCK) != 0;
        if (Display.getCurrent() != null) {
            show(adapter, block);
        } else if (!display.isDisposed()) {
            display.asyncExec(() -> show(adapter, false));
        }
    }

    private void show(StatusAdapter adapter, boolean block) {
        ErrorReport report = ErrorReport.of(adapter);
        if (open != null) {
            open.add(report);
            return;
        }
        ErrorDialog dialog = new ErrorDialog(parent(), report, adapter.getStatus().getSeverity());
        open = dialog;
        dialog.setBlockOnOpen(block);
        dialog.open();
        if (block) {
            open = null;
        } else {
            dialog.getShell().addDisposeListener(e -> open = null);
        }
    }

    private static Shell parent() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getShell();
    }
}
