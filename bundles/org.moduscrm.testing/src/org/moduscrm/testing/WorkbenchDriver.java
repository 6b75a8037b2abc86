package org.moduscrm.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.job.ArchiveJob;

/**
 * Works the window from a test, which runs on a thread of its own. Nothing waits for a fixed time: what takes a while is
 * waited for by its effect.
 */
public final class WorkbenchDriver {

    /** Nothing in the window may take longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LOOK_AGAIN_MS = 20;

    private WorkbenchDriver() {
    }

    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Does something on the UI thread; what it throws, the test sees. */
    public static <T> T onUi(Callable<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                result.set(work.call());
            } catch (Exception | AssertionError e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError(failure.get().getMessage(), failure.get());
        }
        return result.get();
    }

    /** Does something on the UI thread. */
    public static void doOnUi(Runnable work) {
        onUi(() -> {
            work.run();
            return null;
        });
    }

    /**
     * Waits until something is so, asking on the UI thread whenever it is idle.
     *
     * @param what what the user would see, for the message of a failure
     */
    public static void waitUntil(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!onUi(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not seen within " + PATIENCE.toSeconds() + " s: " + what);
            }
            awaitNextLook();
        }
    }

    /** A timer of the window wakes the test up, so that the window's own timers get their turn. */
    private static void awaitNextLook() {
        CountDownLatch look = new CountDownLatch(1);
        display().syncExec(() -> display().timerExec(LOOK_AGAIN_MS, look::countDown));
        try {
            if (!look.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("The window does not answer");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until no archive job runs and the window has taken in the results. */
    public static void settle() {
        // what a job leaves for the window may start the next one, so the window rests when a turn of it brought none
        do {
            waitUntil("the window at rest", WorkbenchDriver::isAtRest);
            doOnUi(() -> { });
        } while (!isAtRest());
    }

    private static boolean isAtRest() {
        return Job.getJobManager().find(ArchiveJob.class).length == 0;
    }

    public static IWorkbenchPage page() {
        return onUi(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
    }

    /** Shows a view and gives it the focus. */
    public static IWorkbenchPart showView(String id) {
        IWorkbenchPage page = page();
        return onUi(() -> {
            try {
                return page.showView(id);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** The visible or hidden widget with an id in any shell. @throws AssertionError when there is none */
    public static <W extends Widget> W find(Class<W> type, String id) {
        return onUi(() -> {
            List<Widget> all = new ArrayList<>();
            for (Shell shell : display().getShells()) {
                collect(shell, all);
            }
            return all.stream().filter(widget -> id.equals(Ids.of(widget))).filter(type::isInstance).map(type::cast)
                    .findFirst().orElseThrow(() -> new AssertionError("No " + type.getSimpleName() + " named " + id));
        });
    }

    private static void collect(Widget widget, List<Widget> all) {
        all.add(widget);
        switch (widget) {
            case Table table -> all.addAll(Arrays.asList(table.getColumns()));
            case ToolBar bar -> all.addAll(Arrays.asList(bar.getItems()));
            case Composite composite -> {
                for (Control child : composite.getChildren()) {
                    collect(child, all);
                }
            }
            default -> {
                // a leaf
            }
        }
    }

    /** Presses a key in a control. */
    public static void press(Control control, int keyCode, char character, int modifiers) {
        doOnUi(() -> {
            Event event = new Event();
            event.keyCode = keyCode;
            event.character = character;
            event.stateMask = modifiers;
            event.doit = true;
            control.notifyListeners(SWT.KeyDown, event);
        });
    }

    /** Presses a button or a tool item. */
    public static void click(Widget widget) {
        doOnUi(() -> {
            if (widget instanceof Button button && (!button.isEnabled() || !button.isVisible())) {
                throw new AssertionError("The button " + Ids.of(button) + " cannot be pressed");
            }
            widget.notifyListeners(SWT.Selection, new Event());
        });
    }

    public static String clipboardText() {
        return onUi(() -> {
            Clipboard clipboard = new Clipboard(display());
            try {
                return (String) clipboard.getContents(TextTransfer.getInstance());
            } finally {
                clipboard.dispose();
            }
        });
    }
}
