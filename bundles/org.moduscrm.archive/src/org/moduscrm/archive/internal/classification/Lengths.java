package org.moduscrm.archive.internal.classification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;

/** How long stays lasted, in days. */
final class Lengths {

    private final TreeMap<Long, Long> counts = new TreeMap<>();

    Lengths add(LocalDate since, LocalDate until, long stays) {
        counts.merge(ChronoUnit.DAYS.between(since, until), stays, Long::sum);
        return this;
    }

    long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Null without stays. */
    Double mean() {
        long days = counts.entrySet().stream().mapToLong(entry -> entry.getKey() * entry.getValue()).sum();
        return counts.isEmpty() ? null : (double) days / count();
    }

    /** Null without stays; of an even number the mean of the middle two. */
    Double median() {
        long count = count();
        return count == 0 ? null : (at((count - 1) / 2) + at(count / 2)) / 2.0;
    }

    /** The length at a place in ascending order, from 0. */
    private long at(long place) {
        long passed = 0;
        for (var entry : counts.entrySet()) {
            passed += entry.getValue();
            if (place < passed) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("No stay at " + place);
    }
}
