package org.moduscrm.archive.ui.internal.timeline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.Instant;

/**
 * A day and perhaps a time that free text names.
 *
 * @param on the day
 * @param at the time of that day; null when the text names none
 */
public record When(LocalDate on, LocalTime at) {

    /** A plan without a time counts from here, so that it is due in the morning and not at midnight. */
    public static final LocalTime START_OF_WORK = LocalTime.of(9, 0);

    /** The moment in the enterprise's zone. */
    public Instant instant(ZoneId zone) {
        return on.atTime(at == null ? START_OF_WORK : at).atZone(zone).toInstant();
    }
}
