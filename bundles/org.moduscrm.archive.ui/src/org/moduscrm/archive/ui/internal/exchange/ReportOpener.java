package org.moduscrm.archive.ui.internal.exchange;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Shows reports in their view without taking the focus. May be called from any thread. */
final class ReportOpener implements Consumer<ImportReport> {

    private final IWorkbenchWindow window;

    ReportOpener(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    public void accept(ImportReport report) {
        Display display = window.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> show(report));
        }
    }

    private void show(ImportReport report) {
        IWorkbenchPage page = window.getActivePage();
        if (page == null) {
            return;
        }
        try {
            ImportReportView view = (ImportReportView) page.showView(ImportReportView.ID, null,
                    IWorkbenchPage.VIEW_VISIBLE);
            view.show(report);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
