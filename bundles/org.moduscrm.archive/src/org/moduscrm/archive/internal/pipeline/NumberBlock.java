package org.moduscrm.archive.internal.pipeline;

import java.util.List;

import org.moduscrm.persistence.UnitOfWork;

/** Consecutive human numbers of a series. Given back when the transaction fails, for the series is part of it. */
final class NumberBlock {

    private final String prefix;
    private long next;

    private NumberBlock(String prefix, long next) {
        this.prefix = prefix;
        this.next = next;
    }

    /** The update locks the series until the end of the transaction, so no two get the same number. */
    static NumberBlock take(UnitOfWork unit, String series, int count) {
        unit.execute("update number_series set next_number = next_number + ? where name = ?",
                List.of((long) count, series));
        return unit.query("select prefix, next_number from number_series where name = ?", List.of(series),
                row -> new NumberBlock(row.text(1), row.number(2) - count)).getFirst();
    }

    String next() {
        return "%s%06d".formatted(prefix, next++);
    }
}
