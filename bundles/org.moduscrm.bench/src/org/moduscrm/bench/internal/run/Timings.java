package org.moduscrm.bench.internal.run;

import java.util.Arrays;
import java.util.List;

/** How long single runs took, in nanoseconds. */
public record Timings(long[] sorted) {

    private static final double NANOS_PER_MILLI = 1e6;

    public static Timings of(List<Long> nanos) {
        return new Timings(nanos.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    /** By nearest rank. */
    double percentileMillis(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.max(0, rank - 1)] / NANOS_PER_MILLI;
    }

    double totalSeconds() {
        return Arrays.stream(sorted).sum() / 1e9;
    }

    int runs() {
        return sorted.length;
    }
}
