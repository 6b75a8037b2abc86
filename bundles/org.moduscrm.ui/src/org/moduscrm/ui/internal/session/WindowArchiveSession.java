package org.moduscrm.ui.internal.session;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.service.ArchiveListener;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.ui.internal.Messages;
import org.moduscrm.ui.session.ArchiveSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Opens and closes one archive after the other; the jobs exclude each other, so the order of the calls is kept. */
@Component(service = ArchiveSession.class)
public final class WindowArchiveSession implements ArchiveSession {

    private static final Status NOTHING = new Status(State.NONE, null, null, null, null);

    private final ArchiveManager manager;
    private final Logger logger;
    private final List<Consumer<Status>> listeners = new CopyOnWriteArrayList<>();
    private final List<ArchiveListener> archiveListeners = new CopyOnWriteArrayList<>();
    private final ArchiveListener relay = change -> archiveListeners.forEach(listener -> listener.committed(change));
    private final ISchedulingRule oneAtATime = new OneAtATime();
    private volatile Status status = NOTHING;

    @Activate
    public WindowArchiveSession(@Reference ArchiveManager manager, @Reference LoggerFactory loggers) {
        this.manager = manager;
        this.logger = loggers.getLogger(WindowArchiveSession.class);
    }

    @Override
    public Status status() {
        return status;
    }

    @Override
    public CompletableFuture<Status> open(Path folder) {
        return inJob(NLS.bind(Messages.session_opening, folder.getFileName()), () -> {
            closeCurrent(new Status(State.OPENING, folder, null, null, null));
            tell(attempt(folder));
        });
    }

    private Status attempt(Path folder) {
        try {
            Archive archive = manager.open(folder);
            archive.addListener(relay);
            return new Status(State.OPEN, folder, archive, null, null);
        } catch (ArchiveException e) {
            logger.warn("Cannot open the archive in {}", folder, e);
            return new Status(State.FAILED, folder, null, e.getMessage(), e);
        } catch (RuntimeException | LinkageError e) {
            logger.error("Opening the archive in {} failed", folder, e);
            return new Status(State.FAILED, folder, null, NLS.bind(Messages.session_failed, folder), e);
        }
    }

    @Override
    public CompletableFuture<Status> close() {
        return inJob(Messages.session_closing, () -> closeCurrent(NOTHING));
    }

    @Deactivate
    void stop() {
        closeCurrent(NOTHING);
    }

    /** The parts hear first, so that none asks an archive that is being closed. */
    private synchronized void closeCurrent(Status next) {
        Archive archive = status.archive();
        tell(next);
        if (archive != null) {
            archive.removeListener(relay);
            archive.close();
        }
    }

    private void tell(Status next) {
        if (!next.equals(status)) {
            status = next;
            listeners.forEach(listener -> listener.accept(next));
        }
    }

    private CompletableFuture<Status> inJob(String name, Runnable work) {
        CompletableFuture<Status> result = new CompletableFuture<>();
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    work.run();
                } finally {
                    result.complete(status);
                }
                return org.eclipse.core.runtime.Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == ArchiveSession.class;
            }
        };
        job.setRule(oneAtATime);
        job.schedule();
        return result;
    }

    @Override
    public void addListener(Consumer<Status> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Consumer<Status> listener) {
        listeners.remove(listener);
    }

    @Override
    public void addArchiveListener(ArchiveListener listener) {
        archiveListeners.add(listener);
    }

    @Override
    public void removeArchiveListener(ArchiveListener listener) {
        archiveListeners.remove(listener);
    }

    private static final class OneAtATime implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }
}
