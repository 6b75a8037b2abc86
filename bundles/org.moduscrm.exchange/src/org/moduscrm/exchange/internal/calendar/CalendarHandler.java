package org.moduscrm.exchange.internal.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityParticipant;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.document.DocumentFile;
import org.moduscrm.archive.service.document.DocumentRefusedException;
import org.moduscrm.archive.service.document.DocumentRefusedException.Reason;
import org.moduscrm.archive.service.document.Filed;
import org.moduscrm.archive.service.document.Filing;
import org.moduscrm.archive.spi.exchange.FileHead;
import org.moduscrm.archive.spi.filing.FilingHandler;
import org.moduscrm.exchange.internal.calendar.CalendarReader.Read;
import org.osgi.service.component.annotations.Component;

/** Files appointments (.ics) that are dropped onto a customer: planned activities of that customer. */
@Component
public final class CalendarHandler implements FilingHandler {

    private static final int MAX_BYTES = 16 << 20;

    @Override
    public String id() {
        return "calendar";
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.hasExtension(".ics")
                || head.lines(1).stream().anyMatch(line -> line.strip().equalsIgnoreCase("BEGIN:VCALENDAR"));
    }

    @Override
    public Content read(DocumentFile file, ZoneId zone) {
        try (InputStream in = file.opener().open()) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new CalendarException(Messages.bind(Messages.tooLarge, MAX_BYTES >> 20), null);
            }
            List<Read> events = new CalendarReader(zone, Instant.now())
                    .read(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
            if (events.stream().allMatch(event -> event.problem() != null)) {
                throw new CalendarException(events.getFirst().problem(), null);
            }
            return new Events(file, events);
        } catch (CalendarException | IOException e) {
            throw new DocumentRefusedException(Reason.UNREADABLE,
                    Messages.bind(Messages.broken, file.name(), String.valueOf(e.getMessage())), e);
        }
    }

    private record Events(DocumentFile file, List<Read> events) implements Content {

        @Override
        public Filed file(Filing filing, UUID customer) {
            List<String> notes = new ArrayList<>();
            Activity first = null;
            boolean isNew = false;
            for (Read event : events) {
                String note = event.problem() != null ? event.problem() : event.note();
                if (note != null) {
                    notes.add(Messages.bind(Messages.ofEvent, event.name(), note));
                }
                if (event.appointment() != null) {
                    Activity known = known(filing, customer, event.appointment());
                    Activity activity = known == null ? added(filing, customer, event.appointment()) : known;
                    isNew |= known == null || CalendarWork.update(event.appointment(), known);
                    first = first == null ? activity : first;
                }
            }
            return new Filed(file.name(), "activity", first.id(), first.subject(), notes, isNew);
        }

        /** An own UID counts only at the customer that it came from. */
        private static Activity known(Filing filing, UUID customer, Appointment appointment) {
            UUID own = appointment.identity().record();
            Activity exported = own == null ? null : filing.workspace().find(Activity.class, own);
            if (exported != null && exported.customer() != null && exported.customer().id().equals(customer)) {
                return exported;
            }
            return filing.workspace().findByForeignId(Activity.class, CalendarReader.SOURCE, List.of(key(customer, appointment)))
                    .values().stream().findFirst().orElse(null);
        }

        private static Activity added(Filing filing, UUID customer, Appointment appointment) {
            Activity activity = CalendarWork.added(appointment, filing.workspace().find(Customer.class, customer),
                    filing.author());
            activity.cameFrom(CalendarReader.SOURCE, key(customer, appointment));
            List<ActivityParticipant> participants = CalendarWork.participants(filing.workspace(), appointment, activity);
            filing.workspace().add(activity);
            participants.forEach(filing.workspace()::add);
            return activity;
        }

        /** One event may be dropped onto several customers. */
        private static String key(UUID customer, Appointment appointment) {
            return UUID.nameUUIDFromBytes((customer + "\n" + appointment.identity().foreignId())
                    .getBytes(StandardCharsets.UTF_8)).toString();
        }

        @Override
        public void close() {
            // everything is in memory
        }
    }
}
