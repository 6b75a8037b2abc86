package org.moduscrm.bench.ui.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The events of the window's thread: how long each took and during which step of the user's work. Those below a millisecond
 * are not kept: timers and idle looks would hide the others. Safe for any thread.
 */
final class EventLog {

    private static final long LEAST_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    /**
     * @param nanos from its beginning to its end
     * @param cpuNanos what the thread worked in that time; less where other processes had the processor, or it waited
     * @param place where the thread was seen most often; empty for a short one
     */
    record Entry(String step, long nanos, long cpuNanos, String place) {

        double millis() {
            return nanos / 1e6;
        }

        double cpuMillis() {
            return cpuNanos / 1e6;
        }
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private String step;
    private long started;
    private long startedCpu;
    private long lastEnd = System.nanoTime();

    /** @param name null while nothing is to be kept */
    synchronized void step(String name) {
        step = name;
    }

    /** On the thread whose events these are, as {@link #end}. */
    synchronized void begin() {
        started = System.nanoTime();
        startedCpu = THREADS.getCurrentThreadCpuTime();
        places.clear();
    }

    synchronized void end() {
        if (started == 0) {
            return;
        }
        long now = System.nanoTime();
        long nanos = now - started;
        started = 0;
        if (nanos >= LEAST_NANOS) {
            lastEnd = now;
            if (step != null) {
                entries.add(new Entry(step, nanos, THREADS.getCurrentThreadCpuTime() - startedCpu, usualPlace()));
            }
        }
    }

    private String usualPlace() {
        return places.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    /** How long the present event has taken; 0 when there is none. */
    synchronized long running() {
        return started == 0 ? 0 : System.nanoTime() - started;
    }

    /** Where the thread was seen during the present event. */
    synchronized void seen(String place) {
        places.merge(place, 1, Integer::sum);
    }

    /** When the last event ended that was long enough to count, as {@link System#nanoTime}. */
    synchronized long lastEnd() {
        return lastEnd;
    }

    synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }
}
