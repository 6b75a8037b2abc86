package org.moduscrm.archive.spi.timeline;

import java.time.Instant;
import java.util.UUID;

import org.moduscrm.archive.model.Money;

/**
 * Something that happened with a customer, or is planned.
 *
 * @param kind id of its source
 * @param recordId the record behind it
 * @param at when; the start of the day in the enterprise's zone where only a day is known
 * @param wholeDay whether only a day is known
 * @param title what, in one line
 * @param detail more; may be null
 * @param who who did it; may be null
 * @param amount may be null
 * @param state {@code PLANNED}, {@code DONE} or {@code CANCELLED} for activities; null where it has none
 * @param variant a finer kind within the source, such as {@code CALL} of an activity; null where there is none
 */
public record TimelineEntry(String kind, UUID recordId, Instant at, boolean wholeDay, String title, String detail,
        String who, Money amount, String state, String variant) {

    /** An entry of a source without finer kinds. */
    public TimelineEntry(String kind, UUID recordId, Instant at, boolean wholeDay, String title, String detail,
            String who, Money amount, String state) {
        this(kind, recordId, at, wholeDay, title, detail, who, amount, state, null);
    }
}
