package org.moduscrm.bench.ui.internal;

import java.util.concurrent.TimeUnit;

/** Looks at the window's thread while an event takes long, and at the heap. */
final class Watch implements AutoCloseable {

    private static final long LOOK_EVERY_MILLIS = 10;
    private static final long LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(30);
    private static final String OURS = "org.moduscrm.";
    private static final String MEASURING = "org.moduscrm.bench.";

    private final Thread watched;
    private final EventLog log;
    private final Heap heap;
    private final Thread watcher = new Thread(this::look, "Watch over the window");

    Watch(Thread watched, EventLog log, Heap heap) {
        this.watched = watched;
        this.log = log;
        this.heap = heap;
        watcher.setDaemon(true);
        watcher.start();
    }

    private void look() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                heap.look();
                if (log.running() > LONG_NANOS) {
                    log.seen(place(watched.getStackTrace()));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The innermost method of ours, and what it called. */
    private static String place(StackTraceElement[] stack) {
        for (int i = 0; i < stack.length; i++) {
            String type = stack[i].getClassName();
            if (type.startsWith(OURS) && !type.startsWith(MEASURING)) {
                return shortly(stack[i]) + (i == 0 ? "" : " > " + shortly(stack[i - 1]));
            }
        }
        return stack.length == 0 ? "" : shortly(stack[0]) + " < " + shortly(stack[Math.min(stack.length - 1, 6)]);
    }

    private static String shortly(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName();
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
