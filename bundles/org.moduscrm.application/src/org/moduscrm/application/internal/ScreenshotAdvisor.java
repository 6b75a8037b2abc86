package org.moduscrm.application.internal;

import java.nio.file.Path;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.IWorkbenchConfigurer;

/** Runs the window only until its picture is taken. */
final class ScreenshotAdvisor extends ShellAdvisor {

    private Integer exitCode = Desktop.EXIT_FAILED;

    ScreenshotAdvisor(Arguments arguments) {
        super(arguments);
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(false);
    }

    @Override
    public void postStartup() {
        super.postStartup();
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        Shell shell = window.getShell();
        shell.setMaximized(false);
        Picture.resize(shell, arguments().size());
        shell.getDisplay().asyncExec(() -> {
            try {
                arguments().view().ifPresent(view -> show(window, view));
                Quiet quiet = new Quiet(shell.getDisplay());
                if (!quiet.await()) {
                    System.err.println(Messages.Screenshot_busy);
                }
                Path file = arguments().file().orElseThrow();
                Picture.settled(shell, quiet).write(file);
                exitCode = IApplication.EXIT_OK;
            } catch (Picture.NotWritten | UnknownView e) {
                System.err.println(e.getMessage());
                exitCode = e instanceof UnknownView ? Desktop.EXIT_WRONG_USE : Desktop.EXIT_FAILED;
            } finally {
                workbench.close();
            }
        });
    }

    private static void show(IWorkbenchWindow window, String view) {
        if (window.getWorkbench().getViewRegistry().find(view) == null) {
            throw new UnknownView(NLS.bind(Messages.Screenshot_noView, view));
        }
        try {
            window.getActivePage().showView(view);
        } catch (PartInitException e) {
            throw new UnknownView(e.getLocalizedMessage());
        }
    }

    @Override
    Integer exitCode() {
        return exitCode;
    }

    private static final class UnknownView extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownView(String message) {
            super(message);
        }
    }
}
