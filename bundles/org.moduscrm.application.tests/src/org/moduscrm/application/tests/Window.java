package org.moduscrm.application.tests;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.moduscrm.application.internal.Quiet;
import org.moduscrm.ui.Ids;

/** The product's window as a test uses it. Every step runs on the UI thread and is over when the window is quiet. */
final class Window {

    private Window() {
    }

    /** Does something on the UI thread and hands its result, or its failure, to the test. */
    static <T> T on(Callable<T> step) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                result.set(step.call());
            } catch (Exception | AssertionError e) {
                failure.set(e);
            }
        });
        if (failure.get() instanceof AssertionError error) {
            throw error;
        }
        if (failure.get() != null) {
            throw new AssertionError(failure.get().toString(), failure.get());
        }
        return result.get();
    }

    static void step(Runnable step) {
        on(() -> {
            step.run();
            return null;
        });
        settle();
    }

    /** Waits until nothing runs any more that changes what is seen. */
    static void settle() {
        boolean quiet = on(() -> new Quiet(display()).await());
        if (!quiet) {
            throw new AssertionError("The window never came to rest; jobs: " + Arrays.toString(Job.getJobManager().find(null)));
        }
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    static IWorkbenchWindow window() {
        return on(() -> {
            IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            return active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
        });
    }

    static Shell shell() {
        return window().getShell();
    }

    static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** Open shells beside the window. */
    static List<Shell> dialogs() {
        Shell main = shell();
        return on(() -> {
            List<Shell> open = new ArrayList<>();
            for (Shell shell : display().getShells()) {
                if (shell != main && shell.isVisible()) {
                    open.add(shell);
                }
            }
            return open;
        });
    }

    static boolean showsView(String id) {
        return on(() -> {
            for (IViewReference view : page().getViewReferences()) {
                if (view.getId().equals(id) && view.getPart(false) != null) {
                    return page().isPartVisible(view.getPart(false));
                }
            }
            return false;
        });
    }

    static boolean isViewInstalled(String id) {
        return PlatformUI.getWorkbench().getViewRegistry().find(id) != null;
    }

    /** The control that carries the id, in any open shell. */
    static <C extends Control> Optional<C> find(String id, Class<C> type) {
        return on(() -> {
            Deque<Control> open = new ArrayDeque<>(List.of(display().getShells()));
            while (!open.isEmpty()) {
                Control control = open.pop();
                if (id.equals(Ids.of(control))) {
                    return Optional.of(type.cast(control));
                }
                if (control instanceof Composite composite) {
                    open.addAll(List.of(composite.getChildren()));
                }
            }
            return Optional.empty();
        });
    }
}
