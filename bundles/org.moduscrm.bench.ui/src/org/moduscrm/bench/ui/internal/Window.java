package org.moduscrm.bench.ui.internal;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.job.ArchiveJob;

/** The window as the thread of a user that is not the window's own handles it. */
final class Window {

    private static final long PATIENCE_SECONDS = 120;
    private static final long LOOK_EVERY_MILLIS = 15;
    private static final int QUIET_LOOKS = 4;

    private final Display display;
    private final EventLoop loop;
    private final EventLog log;

    Window(Display display, EventLoop loop, EventLog log) {
        this.display = display;
        this.loop = loop;
        this.log = log;
    }

    /** Does something in one event of the window and waits until it is done. */
    void act(Runnable action) {
        ask(() -> {
            action.run();
            return null;
        });
    }

    <T> T ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        display.asyncExec(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException | LinkageError e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The window failed", e);
        }
    }

    /** Lets time pass as between two strokes of a key. */
    void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until no archive job runs, the window has taken in the results, and no event has come for a while. */
    void settle() {
        int quiet = 0;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (quiet < QUIET_LOOKS) {
            ask(() -> null);
            boolean busy = Job.getJobManager().find(ArchiveJob.class).length > 0
                    || System.nanoTime() - log.lastEnd() < TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY_MILLIS);
            quiet = busy ? 0 : quiet + 1;
            if (loop.failure() != null) {
                throw loop.failure();
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The window does not come to rest");
            }
            pause(LOOK_EVERY_MILLIS);
        }
    }

    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ask(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Not seen: " + what);
            }
            pause(LOOK_EVERY_MILLIS);
        }
    }

    /** On the UI thread. */
    IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** The first visible widget whose name ends so, or null. On the UI thread. */
    <W extends Widget> W find(Class<W> type, String id) {
        for (Shell shell : display.getShells()) {
            Widget found = shell.isVisible() ? find(shell, id) : null;
            if (found != null) {
                return type.cast(found);
            }
        }
        return null;
    }

    private static Widget find(Control control, String id) {
        if (!control.getVisible()) {
            return null;
        }
        if (isNamed(control, id)) {
            return control;
        }
        return switch (control) {
            case ToolBar bar -> Arrays.stream(bar.getItems()).filter(item -> isNamed(item, id)).findFirst().orElse(null);
            case Composite composite -> Arrays.stream(composite.getChildren()).map(child -> find(child, id))
                    .filter(Objects::nonNull).findFirst().orElse(null);
            default -> null;
        };
    }

    private static boolean isNamed(Widget widget, String id) {
        String name = Ids.of(widget);
        return name != null && name.endsWith(id);
    }

    /** Presses a button of a tool bar, when it can be pressed. On the UI thread. */
    void press(String id) {
        ToolItem item = find(ToolItem.class, id);
        if (item != null && item.isEnabled()) {
            item.notifyListeners(SWT.Selection, new Event());
        }
    }
}
