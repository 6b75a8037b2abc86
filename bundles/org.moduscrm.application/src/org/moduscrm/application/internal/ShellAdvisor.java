package org.moduscrm.application.internal;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusManager;
import org.moduscrm.application.internal.error.ErrorHandler;
import org.moduscrm.ui.session.ArchiveSession;

/** What the workbench asks about the product as a whole. */
class ShellAdvisor extends WorkbenchAdvisor {

    private final Arguments arguments;
    private final ErrorHandler errors = new ErrorHandler();
    private ArchiveSession session;

    ShellAdvisor(Arguments arguments) {
        this.arguments = arguments;
    }

    Arguments arguments() {
        return arguments;
    }

    /** What the program ends with when the window was closed. */
    Integer exitCode() {
        return IApplication.EXIT_OK;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public void preStartup() {
        LanguageChange.noteBeforeRestore();
    }

    @Override
    public void postStartup() {
        LanguageChange.renameRestoredParts(getWorkbenchConfigurer().getWorkbench());
    }

    /** The process may end, or another begin, only when the archive is free again. */
    @Override
    public boolean preShutdown() {
        session = getWorkbenchConfigurer().getWorkbench().getService(ArchiveSession.class);
        return true;
    }

    @Override
    public void postShutdown() {
        if (session != null) {
            session.close().join();
        }
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ShellWindowAdvisor(configurer, arguments);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ShellIds.PERSPECTIVE_ARCHIVE;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.moduscrm.application.preferences.general";
    }

    @Override
    public AbstractStatusHandler getWorkbenchErrorHandler() {
        return errors;
    }

    @Override
    public void eventLoopException(Throwable exception) {
        IStatus status = new Status(IStatus.ERROR, ShellIds.BUNDLE, Messages.ShellAdvisor_unexpected, exception);
        StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
    }
}
