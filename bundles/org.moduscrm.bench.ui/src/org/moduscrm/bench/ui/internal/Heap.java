package org.moduscrm.bench.ui.internal;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the process holds: after collections at moments of rest, and the most ever seen. Safe for any thread. */
final class Heap {

    private static final double MEGABYTE = 1 << 20;

    private final Map<String, Double> afterCollection = new LinkedHashMap<>();
    private long peak;

    synchronized void look() {
        peak = Math.max(peak, used());
    }

    /** Collects. @param moment what had been done by then */
    void collect(String moment) {
        System.gc();
        double megabytes = used() / MEGABYTE;
        synchronized (this) {
            afterCollection.put(moment, megabytes);
        }
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    synchronized Map<String, Double> afterCollection() {
        return new LinkedHashMap<>(afterCollection);
    }

    synchronized double peakMegabytes() {
        return peak / MEGABYTE;
    }

    double limitMegabytes() {
        return Runtime.getRuntime().maxMemory() / MEGABYTE;
    }
}
