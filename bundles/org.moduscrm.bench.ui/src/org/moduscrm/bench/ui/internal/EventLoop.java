package org.moduscrm.bench.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** An event loop that times what it dispatches, also what a loop within an event dispatches. */
final class EventLoop {

    private final Display display;
    private final EventLog log;
    private volatile boolean ended;
    private volatile RuntimeException failure;

    EventLoop(Display display, EventLog log) {
        this.display = display;
        this.log = log;
    }

    /** Dispatches until {@link #end}. On the UI thread. */
    void run() {
        Listener asleep = event -> log.end();
        Listener awake = event -> log.begin();
        display.addListener(SWT.PreExternalEventDispatch, asleep);
        display.addListener(SWT.PostExternalEventDispatch, awake);
        try {
            while (!ended) {
                dispatchOne();
            }
        } finally {
            display.removeListener(SWT.PreExternalEventDispatch, asleep);
            display.removeListener(SWT.PostExternalEventDispatch, awake);
        }
    }

    private void dispatchOne() {
        boolean any = true;
        log.begin();
        try {
            any = display.readAndDispatch();
        } catch (RuntimeException e) {
            failure = e;
        } finally {
            log.end();
        }
        if (!any) {
            display.sleep();
        }
    }

    /** The first thing that went wrong in the window; null when nothing did. */
    RuntimeException failure() {
        return failure;
    }

    /** May be called from any thread. */
    void end() {
        ended = true;
        display.wake();
    }
}
