package org.moduscrm.application.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.moduscrm.application.internal.archive.ArchivePlaces;
import org.moduscrm.application.internal.preferences.Defaults;
import org.moduscrm.application.internal.welcome.WelcomeEditor;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.ui.session.ArchiveSession;

/**
 * Decides what a new window shows: the archive asked for, the last one, or the Welcome page. Never a dialog. It looks at
 * the disk, therefore in the background.
 */
final class Startup extends Job {

    private final IWorkbenchWindow window;
    private final Optional<Path> asked;
    private final ArchivePlaces places;
    private final ArchiveSession session;
    private final ArchiveManager manager;

    Startup(IWorkbenchWindow window, Optional<Path> asked, ArchivePlaces places) {
        super(Messages.Startup_job);
        this.window = window;
        this.asked = asked;
        this.places = places;
        session = window.getService(ArchiveSession.class);
        manager = window.getService(ArchiveManager.class);
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        asked.or(this::usedBefore).ifPresentOrElse(session::open, this::welcome);
        return Status.OK_STATUS;
    }

    private Optional<Path> usedBefore() {
        if (!Defaults.opensLastArchive()) {
            return Optional.empty();
        }
        return Stream.concat(places.recent().stream().limit(1), Stream.of(ArchivePlaces.usual())).filter(manager::exists)
                .findFirst();
    }

    private void welcome() {
        window.getWorkbench().getDisplay().asyncExec(() -> {
            if (!window.getWorkbench().isClosing()) {
                WelcomeEditor.open(window);
            }
        });
    }
}
