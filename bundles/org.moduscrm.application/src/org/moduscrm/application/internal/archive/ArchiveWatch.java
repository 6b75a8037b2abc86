package org.moduscrm.application.internal.archive;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.moduscrm.application.internal.Messages;
import org.moduscrm.application.internal.ShellIds;
import org.moduscrm.application.internal.error.ErrorReport;
import org.moduscrm.application.internal.welcome.WelcomeEditor;
import org.moduscrm.ui.session.ArchiveSession;

/** Lets the window follow the archive: its title, the Welcome page, the list of recent archives. */
public class ArchiveWatch {

    private final IWorkbenchWindowConfigurer configurer;
    private final IWorkbenchWindow window;
    private final ArchiveSession session;
    private final ArchivePlaces places;
    private final Consumer<ArchiveSession.Status> listener = this::changed;

    public ArchiveWatch(IWorkbenchWindowConfigurer configurer, ArchiveSession session, ArchivePlaces places) {
        this.configurer = configurer;
        this.window = configurer.getWindow();
        this.session = session;
        this.places = places;
    }

    public void start() {
        session.addListener(listener);
    }

    public void stop() {
        session.removeListener(listener);
    }

    private void changed(ArchiveSession.Status status) {
        if (status.isOpen()) {
            places.remember(status.folder());
        }
        if (!window.getWorkbench().isClosing()) {
            window.getWorkbench().getDisplay().asyncExec(() -> show(status));
        }
    }

    private void show(ArchiveSession.Status status) {
        if (window.getWorkbench().isClosing() || window.getShell() == null || window.getShell().isDisposed()) {
            return;
        }
        configurer.setTitle(status.isOpen() ? NLS.bind(Messages.ShellWindow_title, ArchivePlaces.name(status.folder()))
                : Messages.ShellWindow_product);
        if (status.isOpen()) {
            WelcomeEditor.close(window.getWorkbench());
        } else if (status.state() == ArchiveSession.State.FAILED) {
            WelcomeEditor.open(window);
            report(status);
        }
    }

    private static void report(ArchiveSession.Status status) {
        IStatus cause = new Status(IStatus.ERROR, ShellIds.BUNDLE, status.message(), status.cause());
        StatusAdapter adapter = new StatusAdapter(cause);
        adapter.setProperty(ErrorReport.RECORD, status.folder());
        // The message already says what to do.
        adapter.setProperty(ErrorReport.ADVICE, "");
        StatusManager.getManager().handle(adapter, StatusManager.LOG | StatusManager.SHOW);
    }
}
