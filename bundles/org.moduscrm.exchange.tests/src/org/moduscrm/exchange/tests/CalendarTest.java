package org.moduscrm.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.document.DocumentFile;
import org.moduscrm.archive.service.document.DocumentRefusedException;
import org.moduscrm.archive.service.document.Documents;
import org.moduscrm.archive.service.document.Filed;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.archive.spi.exchange.ImportResult.Count;

/** Appointments to and from calendars. */
class CalendarTest {

    @RegisterExtension
    final TemporaryArchive archive = new TemporaryArchive();

    private UUID customer;

    @BeforeEach
    void customerWithAContact() {
        customer = archive.archive().records().write(Route.USER, workspace -> {
            Customer found = new Customer();
            found.setName("Haijun Pump");
            Contact wang = new Contact();
            wang.setName("Wang Fang");
            ContactPoint mail = new ContactPoint();
            mail.setContact(wang);
            mail.setKind(ContactPointKind.EMAIL);
            mail.setAddress("wang@example.com");
            List.of(found, wang, new Affiliation(wang, found), mail).forEach(workspace::add);
            return found.id();
        });
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\nUID:1@calendar.example\r\nDTSTAMP:20260301T000000Z\r\nSUMMARY:Site visit\r\n"
                + "ATTENDEE;CN=Wang Fang:mailto:WANG@example.com\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private static String calendar(String... components) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + String.join("", components) + "END:VCALENDAR\r\n";
    }

    private ImportResult imported(String text) {
        return archive.imported(archive.write("events.ics", text));
    }

    private Instant at() {
        return archive.archive().records().read(data -> data.query("select happens_at from activity", List.of(),
                row -> row.instant(1))).getFirst();
    }

    @Test
    void anEventIsPlannedAtTheCustomerOfWhoTakesPart() {
        ImportResult result = imported(calendar(event("DTSTART:20360305T020000Z", "DTEND:20360305T033000Z",
                "LOCATION:Suzhou\\, hall 3", "CATEGORIES:VISIT")));

        assertEquals(new Count(1, 0, 0), result.count(ImportResult.INTERACTIONS));
        assertEquals(List.of("VISIT PLANNED Site visit Suzhou, hall 3 Haijun Pump Wang Fang"), archive.texts(
                "select a.kind || ' ' || a.status || ' ' || a.subject || ' ' || a.place || ' ' || c.name || ' ' || k.name "
                        + "from activity a join customer c on c.id = a.customer_id join contact k on k.id = a.contact_id"));
        assertEquals(Instant.parse("2036-03-05T02:00:00Z"), at());
    }

    @Test
    void readAgainItMovesAndIsNotAddedTwice() {
        imported(calendar(event("DTSTART:20360305T020000Z")));
        ImportResult again = imported(calendar(event("DTSTART:20360306T020000Z")));

        assertEquals(new Count(0, 1, 0), again.count(ImportResult.INTERACTIONS));
        assertEquals(1, archive.count("activity"));
        assertEquals(Instant.parse("2036-03-06T02:00:00Z"), at());
    }

    @Test
    void whatWasDoneHereIsLeftAsItIs() {
        imported(calendar(event("DTSTART:20360305T020000Z")));
        archive.archive().records().write(Route.USER, workspace -> {
            workspace.select(Activity.class, "select a from Activity a", java.util.Map.of()).getFirst()
                    .setStatus(ActivityStatus.DONE);
            return null;
        });
        imported(calendar(event("DTSTART:20360306T020000Z", "STATUS:CANCELLED")));

        assertEquals(List.of("DONE"), archive.texts("select status from activity"));
        assertEquals(Instant.parse("2036-03-05T02:00:00Z"), at());
    }

    @Test
    void aTimeThatSummerTimeSkipsIsTakenWithTheOffsetBeforeIt() {
        imported(calendar(event("DTSTART;TZID=Europe/Berlin:20360330T023000")));

        assertEquals(Instant.parse("2036-03-30T01:30:00Z"), at());
    }

    @Test
    void aTimeThatComesTwiceMeansTheFirst() {
        imported(calendar(event("DTSTART;TZID=Europe/Berlin:20361026T023000")));

        assertEquals(Instant.parse("2036-10-26T00:30:00Z"), at());
    }

    @Test
    void zonesByOtherNamesAreKnownAndStrangeOnesAreRefusedByName() {
        imported(calendar(event("DTSTART;TZID=China Standard Time:20360305T100000")));
        assertEquals(Instant.parse("2036-03-05T02:00:00Z"), at());

        ImportResult result = imported(calendar(event("DTSTART;TZID=Middle Earth:20360305T100000")));
        assertTrue(result.problems().getFirst().message().contains("Middle Earth"), result.problems().toString());
    }

    @Test
    void aZoneThatTheFileDefinesIsTakenFromThere() {
        imported(calendar("BEGIN:VTIMEZONE\r\nTZID:Own\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0530\r\n"
                + "TZOFFSETTO:+0530\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n", event("DTSTART;TZID=Own:20360305T100000")));

        assertEquals(Instant.parse("2036-03-05T04:30:00Z"), at());
    }

    @Test
    void wholeDaysAreDaysOfTheEnterprise() {
        imported(calendar(event("DTSTART;VALUE=DATE:20360305", "DTEND;VALUE=DATE:20360307")));

        ZoneId zone = archive.archive().zone();
        assertEquals(LocalDate.of(2036, 3, 5).atStartOfDay(zone).toInstant(), at());
        assertEquals(1, archive.count("activity where whole_day = true"));
    }

    @Test
    void ofARepeatedEventTheNextDateIsPlannedAndTheReaderIsTold() {
        ImportResult result = imported(calendar(event("DTSTART:20200106T010000Z", "RRULE:FREQ=WEEKLY;BYDAY=MO")));

        assertFalse(at().isBefore(Instant.now()), "not in the past");
        assertEquals(1, result.problems().size());
        assertEquals(new Count(1, 0, 0), result.count(ImportResult.INTERACTIONS));
    }

    @Test
    void hostileEventsAreRefusedAndTheOthersStay() {
        ImportResult result = imported(calendar(
                event("DTSTART:20360305T020000Z").replace("UID:1@", "UID:good@"),
                event("DTSTART:20200106T010000Z", "RRULE:FREQ=SECONDLY").replace("UID:1@", "UID:2@"),
                event("DTSTART:20360305T020000Z", "DTEND:20360305T010000Z").replace("UID:1@", "UID:3@"),
                event("DTSTART:rubbish").replace("UID:1@", "UID:4@"),
                event("DTSTART:20360305T020000Z").replace("UID:1@", "UID:5@").replace("WANG@example.com", "nobody@example.org")));

        assertEquals(new Count(1, 0, 4), result.count(ImportResult.INTERACTIONS));
    }

    @Test
    void aDroppedAppointmentBelongsToTheCustomerItIsDroppedOn() {
        byte[] file = calendar(event("DTSTART:20360305T020000Z").replace("WANG@example.com", "nobody@example.org"))
                .getBytes(StandardCharsets.UTF_8);
        Filed filed = drop(file);

        assertTrue(filed.isNew());
        assertFalse(drop(file).isNew());
        assertEquals(1, archive.count("activity"));
        assertThrows(DocumentRefusedException.class, () -> drop("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes()));
    }

    private Filed drop(byte[] file) {
        return archive.archive().documents().accept(Route.USER, customer, DocumentFile.of("a.ics", file), Documents.SILENT);
    }

    @Test
    void whatIsExportedComesBackUnchanged() throws IOException {
        archive.archive().records().write(Route.USER, workspace -> {
            Activity activity = new Activity();
            activity.setCustomer(workspace.find(Customer.class, customer));
            activity.setKind(ActivityKind.CALL);
            activity.setStatus(ActivityStatus.PLANNED);
            activity.setSubject("问价格; call, \"soon\"");
            activity.setAt(Instant.parse("2036-03-05T02:00:00Z"));
            activity.setEndsAt(Instant.parse("2036-03-05T02:30:00Z"));
            workspace.add(activity);
            return null;
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.exchange().exporter("calendar").orElseThrow().write(archive.archive(), out, () -> false);
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("DTSTART:20360305T020000Z") && text.contains("Haijun Pump: "), text);

        ImportResult result = imported(text);

        assertEquals(Count.ZERO, result.count(ImportResult.INTERACTIONS), "nothing to change");
        assertEquals(1, archive.count("activity"));
    }
}
