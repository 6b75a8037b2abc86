package org.moduscrm.exchange.internal.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.TimeZone;

import biweekly.component.VEvent;
import biweekly.property.RecurrenceRule;
import biweekly.util.Frequency;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;

/** Which of the repeated dates of an event is the next step: the first that is not over. */
final class Occurrence {

    /** Daily for sixty years. */
    private static final int MOST = 22_000;

    private Occurrence() {
    }

    /**
     * How far the next date lies behind the first.
     *
     * @return zero for an event that does not repeat, or that is over for good
     * @throws CalendarException when it repeats more often than a person can meet
     */
    static Duration shift(VEvent event, Instant first, Instant now, ZoneOffset offset) throws CalendarException {
        RecurrenceRule rule = event.getRecurrenceRule();
        if (rule == null || rule.getValue() == null) {
            return Duration.ZERO;
        }
        Frequency frequency = rule.getValue().getFrequency();
        if (frequency == null || frequency.compareTo(Frequency.DAILY) < 0) {
            throw new CalendarException(Messages.tooOften, null);
        }
        // dates are counted on the wall clock of the event's own zone, without its changes of summer time
        LocalDateTime start = LocalDateTime.ofInstant(first, offset);
        TimeZone plain = TimeZone.getTimeZone("UTC");
        DateIterator dates = rule.getDateIterator(Date.from(start.toInstant(ZoneOffset.UTC)), plain);
        for (int i = 0; i < MOST && dates.hasNext(); i++) {
            LocalDateTime date = LocalDateTime.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
            if (!date.toInstant(offset).isBefore(now)) {
                return Duration.between(start, date);
            }
        }
        return Duration.ZERO;
    }
}
