package org.moduscrm.ui.job;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.progress.IProgressConstants;
import org.eclipse.ui.statushandlers.StatusManager;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveException;

/**
 * Reads or writes the archive in the background and hands the result back on the UI thread, if the control that it is
 * for still lives and the job was not cancelled meanwhile.
 *
 * <pre>
 * ArchiveJob.of(Messages.loading, archive, (a, monitor) -&gt; a.customers().open(id))
 *         .busy(this::showBusy).done(control, this::show).failed(this::showError).start();
 * </pre>
 *
 * @param <T> the result
 */
public final class ArchiveJob<T> {

    /** After so many milliseconds a part says that it is busy. */
    private static final int BUSY_MS = 300;

    /** What is done in the background. */
    public interface Work<T> {

        /** @throws Exception an {@link ArchiveException} is shown by its message, another one as an internal error */
        T run(Archive archive, IProgressMonitor monitor) throws Exception;
    }

    private final String name;
    private final Archive archive;
    private final Work<T> work;
    private Control control;
    private Display display;
    private Consumer<T> done = result -> {
    };
    private Consumer<IStatus> failed = status -> StatusManager.getManager().handle(status,
            StatusManager.LOG | StatusManager.SHOW);
    private Runnable busy;
    private boolean visible;
    private volatile boolean answered;

    private ArchiveJob(String name, Archive archive, Work<T> work) {
        this.name = name;
        this.archive = Objects.requireNonNull(archive);
        this.work = work;
    }

    /** @param name what is being done, in the user's language */
    public static <T> ArchiveJob<T> of(String name, Archive archive, Work<T> work) {
        return new ArchiveJob<>(name, archive, work);
    }

    /** Takes the result on the UI thread unless the control is disposed by then. */
    public ArchiveJob<T> done(Control receiver, Consumer<T> consumer) {
        control = receiver;
        display = receiver.getDisplay();
        done = consumer;
        return this;
    }

    /** Takes an error on the UI thread; without this it is shown by the workbench. Needs {@link #done}. */
    public ArchiveJob<T> failed(Consumer<IStatus> consumer) {
        failed = consumer;
        return this;
    }

    /** Called on the UI thread when there is no result after 300 ms. Needs {@link #done}. */
    public ArchiveJob<T> busy(Runnable indicator) {
        busy = indicator;
        return this;
    }

    /** For work that may take more than three seconds: shown in the status line and the Progress view, with cancel. */
    public ArchiveJob<T> visible() {
        visible = true;
        return this;
    }

    /** Starts it; call on the UI thread when there is a receiver. */
    public Job start() {
        Job job = new Background();
        job.setSystem(!visible);
        job.setPriority(visible ? Job.LONG : Job.SHORT);
        job.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
        job.schedule();
        if (busy != null) {
            display.timerExec(BUSY_MS, () -> {
                if (!answered && !control.isDisposed() && job.getState() != Job.NONE) {
                    busy.run();
                }
            });
        }
        return job;
    }

    private final class Background extends Job {

        Background() {
            super(name);
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == archive || family == ArchiveJob.class;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                T result = work.run(archive, monitor);
                answer(monitor, () -> done.accept(result));
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            } catch (Exception | LinkageError e) {
                IStatus status = ArchiveFailures.status(name, e);
                answer(monitor, () -> failed.accept(status));
            }
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        }

        private void answer(IProgressMonitor monitor, Runnable receiver) {
            answered = true;
            if (display == null) {
                receiver.run();
            } else if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!control.isDisposed() && !monitor.isCanceled()) {
                        receiver.run();
                    }
                });
            }
        }
    }
}
