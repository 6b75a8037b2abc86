package org.moduscrm.archive.internal.pipeline;

import java.time.LocalDate;
import java.util.List;

import org.moduscrm.archive.service.config.NumberPattern;
import org.moduscrm.persistence.UnitOfWork;

/** Consecutive human numbers of a series. Given back when the transaction fails, for the series is part of it. */
final class NumberBlock {

    private final NumberPattern pattern;
    private final LocalDate day;
    private long next;

    private NumberBlock(NumberPattern pattern, LocalDate day, long next) {
        this.pattern = pattern;
        this.day = day;
        this.next = next;
    }

    /**
     * The update locks the series until the end of the transaction, so no two get the same number; it does so also where
     * a period begins, whose own row is not there yet.
     */
    static NumberBlock take(UnitOfWork unit, String series, NumberPattern pattern, LocalDate day, int count) {
        String period = pattern.period(day);
        advance(unit, series, period.isEmpty() ? count : 0);
        String counter = series;
        if (!period.isEmpty()) {
            counter = series + "/" + period;
            advance(unit, counter, count);
        }
        long end = unit.query("select next_number from number_series where name = ?", List.of(counter),
                row -> row.number(1)).getFirst();
        return new NumberBlock(pattern, day, end - count);
    }

    private static void advance(UnitOfWork unit, String counter, int count) {
        int found = unit.execute("update number_series set next_number = next_number + ? where name = ?",
                List.of((long) count, counter));
        if (found == 0) {
            unit.execute("insert into number_series (name, prefix, next_number) values (?, '', ?)",
                    List.of(counter, 1L + count));
        }
    }

    String next() {
        return pattern.format(day, next++);
    }
}
