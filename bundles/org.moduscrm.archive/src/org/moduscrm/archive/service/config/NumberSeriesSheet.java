package org.moduscrm.archive.service.config;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.moduscrm.archive.model.config.NumberPatternRecord;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.NumberPatternFields;

/**
 * How the records of a series are numbered, for editing.
 *
 * @param counters the next number by period, as it was when the sheet was opened
 */
public record NumberSeriesSheet(EditModel<NumberPatternRecord> series, Map<String, Long> counters) {

    /** Null when the pattern is sound. */
    public NumberPattern.Flaw flaw() {
        return pattern().flaw();
    }

    /** The number that a record would get on a day by the pattern as it is edited; empty while the pattern is unsound. */
    public Optional<String> next(LocalDate day) {
        NumberPattern pattern = pattern();
        return pattern.flaw() != null ? Optional.empty()
                : Optional.of(pattern.format(day, counters.getOrDefault(pattern.period(day), 1L)));
    }

    private NumberPattern pattern() {
        return new NumberPattern(Optional.ofNullable(series.get(NumberPatternFields.PATTERN)).orElse(""));
    }
}
