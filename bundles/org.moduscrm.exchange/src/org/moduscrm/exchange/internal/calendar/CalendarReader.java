package org.moduscrm.exchange.internal.calendar;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.exchange.internal.calendar.Appointment.Person;
import org.moduscrm.exchange.internal.write.Identity;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.Attendee;
import biweekly.property.RawProperty;
import biweekly.property.TextProperty;

/** Reads the events of a calendar file (.ics). Alarms are the calendar's own affair and are left out. */
final class CalendarReader {

    static final String SOURCE = "calendar";
    static final String OWN_UID = "@modus-crm";
    static final String CUSTOMER = "X-MODUS-CUSTOMER";
    static final String CUSTOMER_NAME = "X-MODUS-CUSTOMER-NAME";
    private static final int MAX_EVENTS = 20_000;
    private static final int MAX_SUBJECT = 200;
    private static final int MAX_TEXT = 4_000;
    private static final int MAX_PEOPLE = 200;

    /** @param problem why it cannot be taken over; null for a good one */
    record Read(String name, Appointment appointment, String problem, String note) {
    }

    private final ZoneId zone;
    private final Instant now;

    CalendarReader(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    /** @throws CalendarException when there is no event, or far too many */
    List<Read> read(Reader text) throws IOException, CalendarException {
        List<Read> events = new ArrayList<>();
        try (ICalReader reader = new ICalReader(text)) {
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                for (VEvent event : calendar.getEvents()) {
                    if (events.size() == MAX_EVENTS) {
                        throw new CalendarException(Messages.bind(Messages.tooManyEvents, MAX_EVENTS), null);
                    }
                    events.add(read(calendar, event));
                }
            }
        }
        if (events.isEmpty()) {
            throw new CalendarException(Messages.noEvent, null);
        }
        return events;
    }

    private Read read(ICalendar calendar, VEvent event) {
        String subject = subject(event);
        try {
            boolean repeats = event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
            return new Read(subject, appointment(calendar, event, subject), null, repeats ? Messages.repeats : null);
        } catch (CalendarException e) {
            return new Read(subject, null, e.getMessage(), null);
        }
    }

    private Appointment appointment(ICalendar calendar, VEvent event, String subject) throws CalendarException {
        if (event.getDateStart() == null || event.getDateStart().getValue() == null) {
            throw new CalendarException(Messages.noStart, null);
        }
        CalendarTimes times = new CalendarTimes(calendar.getTimezoneInfo(), zone);
        Instant first = times.of(event.getDateStart());
        Instant firstEnd = end(event, times, first);
        boolean wholeDay = !event.getDateStart().getValue().hasTime();
        ZonedDateTime local = first.atZone(zone);
        Duration shift = Occurrence.shift(event, first, now, local.getOffset());
        // shifted on the wall clock, so that nine o'clock stays nine o'clock in winter
        Instant start = shift.isZero() ? first : local.toLocalDateTime().plus(shift).atZone(zone).toInstant();
        Instant end = firstEnd == null ? null : start.plus(Duration.between(first, firstEnd));
        boolean cancelled = event.getStatus() != null && event.getStatus().isCancelled()
                || calendar.getMethod() != null && calendar.getMethod().isCancel();
        return new Appointment(identity(event, start), customer(event), kind(event), subject,
                text(event.getDescription(), MAX_TEXT), text(event.getLocation(), MAX_SUBJECT), start, end, wholeDay,
                cancelled, people(event));
    }

    private static Instant end(VEvent event, CalendarTimes times, Instant start) throws CalendarException {
        Instant end = null;
        if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
            end = times.of(event.getDateEnd());
        } else if (event.getDuration() != null && event.getDuration().getValue() != null) {
            end = start.plusMillis(event.getDuration().getValue().toMillis());
        }
        if (end != null && end.isBefore(start)) {
            throw new CalendarException(Messages.endsBeforeStart, null);
        }
        return end == null || end.equals(start) ? null : end;
    }

    private static Identity identity(VEvent event, Instant start) {
        String uid = event.getUid() == null || event.getUid().getValue() == null || event.getUid().getValue().isBlank()
                ? "none:" + subject(event) + start : event.getUid().getValue().strip();
        if (event.getRecurrenceId() != null && event.getRecurrenceId().getValue() != null) {
            uid += "#" + event.getRecurrenceId().getValue().getRawComponents();
        }
        if (uid.endsWith(OWN_UID)) {
            UUID own = uuid(uid.substring(0, uid.length() - OWN_UID.length()));
            if (own != null) {
                return new Identity(own, SOURCE, uid);
            }
        }
        return new Identity(null, SOURCE, uid.length() <= Identity.MAX ? uid
                : UUID.nameUUIDFromBytes(uid.getBytes(StandardCharsets.UTF_8)).toString());
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            return null; // somebody else's way to name events
        }
    }

    private static UUID customer(VEvent event) {
        RawProperty named = event.getExperimentalProperty(CUSTOMER);
        return named == null || named.getValue() == null ? null : uuid(named.getValue());
    }

    private static ActivityKind kind(VEvent event) {
        return event.getCategories().stream().flatMap(categories -> categories.getValues().stream())
                .map(word -> word.strip().toUpperCase(Locale.ROOT))
                .flatMap(word -> Arrays.stream(ActivityKind.values()).filter(kind -> kind.name().equals(word)))
                .findFirst().orElse(null);
    }

    /** Without the customer's name that an export put in front. */
    private static String subject(VEvent event) {
        String subject = text(event.getSummary(), MAX_SUBJECT);
        RawProperty name = event.getExperimentalProperty(CUSTOMER_NAME);
        String prefix = name == null ? null : CalendarExporter.prefix(name.getValue());
        if (subject != null && prefix != null && subject.startsWith(prefix) && subject.length() > prefix.length()) {
            return subject.substring(prefix.length());
        }
        return subject == null ? Messages.noSubject : subject;
    }

    private static String text(TextProperty property, int length) {
        String text = property == null || property.getValue() == null ? ""
                : property.getValue().replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
        if (text.isEmpty()) {
            return null;
        }
        return text.length() <= length ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1) + "…";
    }

    private static List<Person> people(VEvent event) {
        List<Person> people = new ArrayList<>();
        if (event.getOrganizer() != null) {
            add(people, event.getOrganizer().getCommonName(), event.getOrganizer().getEmail(), event.getOrganizer().getUri());
        }
        for (Attendee attendee : event.getAttendees()) {
            add(people, attendee.getCommonName(), attendee.getEmail(), attendee.getUri());
        }
        return people;
    }

    private static void add(List<Person> people, String name, String email, String uri) {
        String address = email != null ? email : uri != null && uri.regionMatches(true, 0, "mailto:", 0, 7) ? uri.substring(7)
                : uri;
        boolean usable = address != null && address.indexOf('@') > 0 && address.length() <= 320;
        if (usable && people.size() < MAX_PEOPLE && people.stream().noneMatch(known -> known.address().equalsIgnoreCase(address))) {
            String shown = name == null || name.isBlank() ? null : name.strip();
            people.add(new Person(shown == null || shown.length() <= MAX_SUBJECT ? shown : shown.substring(0, MAX_SUBJECT - 1),
                    address.strip()));
        }
    }
}
