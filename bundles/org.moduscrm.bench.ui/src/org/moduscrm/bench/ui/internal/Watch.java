package org.moduscrm.bench.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Looks at the window's thread while an event takes long, and at the heap. */
final class Watch implements AutoCloseable {

    private static final long LOOK_EVERY_MILLIS = 10;
    private static final long LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(30);
    private static final String OURS = "org.moduscrm.";
    private static final List<String> NOT_A_PART = List.of("org.moduscrm.bench.", "org.moduscrm.application.");

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

    /** The innermost method of ours, what it called and where that was; where none of a part is there, the innermost of the workbench. */
    private static String place(StackTraceElement[] stack) {
        return find(stack, type -> type.startsWith(OURS) && NOT_A_PART.stream().noneMatch(type::startsWith))
                .or(() -> find(stack, type -> type.startsWith("org.eclipse.") && !type.startsWith("org.eclipse.swt.")))
                .orElse("");
    }

    private static Optional<String> find(StackTraceElement[] stack, Predicate<String> wanted) {
        for (int i = 0; i < stack.length; i++) {
            if (wanted.test(stack[i].getClassName())) {
                return Optional.of(shortly(stack[i]) + (i < 2 ? "" : " > " + shortly(stack[i - 1]))
                        + (i == 0 ? "" : " > " + shortly(stack[0])));
            }
        }
        return Optional.empty();
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
