package org.moduscrm.exchange.internal.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.data.DataRow;
import org.moduscrm.archive.spi.exchange.Exporter;
import org.osgi.service.component.annotations.Component;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;

/** Planned activities as events of a calendar. Moments are in UTC, whole days are days. */
@Component
public final class CalendarExporter implements Exporter {

    private static final int PAGE = 500;
    private static final String PLANNED = """
            select a.id, a.source, a.foreign_id, a.kind, a.subject, a.body, a.place, a.happens_at, a.ends_at, a.whole_day,
                a.changed_at, c.id, c.name, c.short_name
            from activity a join customer c on c.id = a.customer_id
            where a.status = 'PLANNED' and c.state = 'ACTIVE' and a.id > ? order by a.id fetch first %d rows only"""
            .formatted(PAGE);
    private static final String PEOPLE = """
            select p.name, p.address, k.name from activity_participant p left join contact k on k.id = p.contact_id
            where p.activity_id = ? and p.address is not null order by p.id""";

    private record Event(UUID id, VEvent event) {
    }

    @Override
    public String kind() {
        return "calendar";
    }

    @Override
    public String label() {
        return Messages.kind;
    }

    @Override
    public String extension() {
        return ".ics";
    }

    /** What stands before the subject, so that the calendar shows with whom. */
    static String prefix(String customerName) {
        return customerName + ": ";
    }

    @Override
    public long write(Archive archive, OutputStream out, BooleanSupplier cancelled) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Modus CRM//Calendar//EN");
        UUID key = new UUID(0, 0);
        while (!cancelled.getAsBoolean()) {
            UUID last = key;
            List<Event> page = archive.records().read(data -> page(data, last, archive.zone()));
            if (page.isEmpty()) {
                break;
            }
            page.forEach(event -> calendar.addEvent(event.event()));
            key = page.getLast().id();
        }
        // the events of a calendar stand in one component, and it is not closed: the stream is the caller's
        @SuppressWarnings("resource")
        ICalWriter writer = new ICalWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), ICalVersion.V2_0);
        writer.write(calendar);
        writer.flush();
        return calendar.getEvents().size();
    }

    private static List<Event> page(DataReader data, UUID key, ZoneId zone) {
        List<Event> events = data.query(PLANNED, List.of(key), row -> new Event(row.uuid(1), event(row, zone)));
        for (Event event : events) {
            data.query(PEOPLE, List.of(event.id()), row -> {
                String name = row.text(3) != null ? row.text(3) : row.text(1);
                event.event().addAttendee(new biweekly.property.Attendee(name, row.text(2)));
                return null;
            });
        }
        return events;
    }

    private static VEvent event(DataRow row, ZoneId zone) {
        VEvent event = new VEvent();
        event.setUid(CalendarReader.SOURCE.equals(row.text(2)) && row.text(3) != null ? row.text(3)
                : row.uuid(1) + CalendarReader.OWN_UID);
        event.setDateTimeStamp(Date.from(row.instant(11)));
        String customer = row.text(14) == null ? row.text(13) : row.text(14);
        event.setSummary(prefix(customer) + row.text(5));
        if (row.text(6) != null) {
            event.setDescription(row.text(6));
        }
        if (row.text(7) != null) {
            event.setLocation(row.text(7));
        }
        event.addCategories(row.text(4));
        event.addExperimentalProperty(CalendarReader.CUSTOMER, row.uuid(12).toString());
        event.addExperimentalProperty(CalendarReader.CUSTOMER_NAME, customer);
        times(event, row.instant(8), row.instant(9), row.flag(10), zone);
        return event;
    }

    private static void times(VEvent event, Instant start, Instant end, boolean wholeDay, ZoneId zone) {
        if (wholeDay) {
            event.setDateStart(new DateStart(day(LocalDate.ofInstant(start, zone))));
            if (end != null) {
                event.setDateEnd(new DateEnd(day(LocalDate.ofInstant(end, zone))));
            }
        } else {
            event.setDateStart(Date.from(start));
            if (end != null) {
                event.setDateEnd(Date.from(end));
            }
        }
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
