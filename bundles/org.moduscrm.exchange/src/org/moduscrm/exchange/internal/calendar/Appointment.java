package org.moduscrm.exchange.internal.calendar;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.exchange.internal.write.Identity;

/**
 * An event of a calendar as read.
 *
 * @param customer whom it concerns, where the file says so; else null
 * @param kind null where the file does not say
 * @param text may be null
 * @param place may be null
 * @param end null where only the beginning is known
 * @param cancelled whether the calendar says that it does not take place
 * @param people who takes part, the organizer first
 */
record Appointment(Identity identity, UUID customer, ActivityKind kind, String subject, String text, String place,
        Instant start, Instant end, boolean wholeDay, boolean cancelled, List<Person> people) {

    /** @param name may be null */
    record Person(String name, String address) {
    }
}
