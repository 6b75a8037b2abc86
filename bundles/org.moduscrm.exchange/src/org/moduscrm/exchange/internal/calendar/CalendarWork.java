package org.moduscrm.exchange.internal.calendar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityParticipant;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.ParticipantRole;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.exchange.internal.calendar.Appointment.Person;
import org.moduscrm.exchange.internal.people.People;
import org.moduscrm.exchange.internal.write.Changes;
import org.moduscrm.exchange.internal.write.Known;
import org.moduscrm.exchange.internal.write.Outcome;
import org.moduscrm.exchange.internal.write.Parsed;

/** Writes events as planned activities. What was done or cancelled here meanwhile is left as it is. */
final class CalendarWork {

    private CalendarWork() {
    }

    static void write(Workspace workspace, UUID author, List<Parsed<Appointment>> rows, Outcome outcome) {
        List<Appointment> appointments = rows.stream().map(Parsed::value).toList();
        Known<Activity> known = Known.find(workspace, Activity.class, appointments.stream().map(Appointment::identity).toList());
        Map<String, UUID> customers = customersByAddress(workspace, appointments);
        for (Parsed<Appointment> row : rows) {
            Appointment appointment = row.value();
            Activity activity = known.get(appointment.identity());
            Customer customer = activity != null ? activity.customer() : customer(workspace, appointment, customers);
            if (customer == null) {
                outcome.reject(ImportResult.INTERACTIONS, row.line(), 0, nobodyKnown(appointment));
            } else if (activity == null) {
                Activity added = added(appointment, customer, workspace.find(User.class, author));
                known.remember(appointment.identity(), added);
                outcome.create(ImportResult.INTERACTIONS, row.line(), added);
                participants(workspace, appointment, added).forEach(outcome::createPart);
            } else if (update(appointment, activity)) {
                outcome.updated(ImportResult.INTERACTIONS);
            }
        }
    }

    static Activity added(Appointment appointment, Customer customer, User owner) {
        Activity activity = new Activity();
        activity.setCustomer(customer);
        activity.setKind(ActivityKind.MEETING);
        activity.setStatus(ActivityStatus.PLANNED);
        activity.setOwner(owner);
        update(appointment, activity);
        return activity;
    }

    /** @return whether anything changed */
    static boolean update(Appointment appointment, Activity activity) {
        if (activity.status() != ActivityStatus.PLANNED) {
            return false;
        }
        Changes changes = new Changes().set(activity.kind(), appointment.kind(), activity::setKind)
                .set(activity.subject(), appointment.subject(), activity::setSubject)
                .set(activity.body(), appointment.text(), activity::setBody)
                .set(activity.place(), appointment.place(), activity::setPlace)
                .set(activity.at(), appointment.start(), activity::setAt)
                .set(activity.endsAt(), appointment.end(), activity::setEndsAt)
                .set(activity.isWholeDay(), appointment.wholeDay(), activity::setWholeDay);
        if (appointment.cancelled()) {
            changes.set(activity.status(), ActivityStatus.CANCELLED, activity::setStatus)
                    .set(activity.cancelReason(), Messages.cancelledThere, activity::setCancelReason);
        }
        return changes.any();
    }

    static List<ActivityParticipant> participants(Workspace workspace, Appointment appointment, Activity activity) {
        People people = new People(workspace, activity.customer().id());
        List<ActivityParticipant> participants = new ArrayList<>();
        for (Person person : appointment.people()) {
            ActivityParticipant participant = people.participant(activity, ParticipantRole.ATTENDEE, person.name(),
                    person.address());
            participants.add(participant);
            if (activity.contact() == null) {
                activity.setContact(participant.contact());
            }
        }
        return participants;
    }

    private static Customer customer(Workspace workspace, Appointment appointment, Map<String, UUID> byAddress) {
        Customer named = appointment.customer() == null ? null : workspace.find(Customer.class, appointment.customer());
        if (named != null) {
            return named;
        }
        return appointment.people().stream().map(person -> byAddress.get(person.address().toLowerCase(Locale.ROOT)))
                .filter(id -> id != null).findFirst().map(id -> workspace.find(Customer.class, id)).orElse(null);
    }

    private static Map<String, UUID> customersByAddress(Workspace workspace, List<Appointment> appointments) {
        List<String> addresses = appointments.stream().flatMap(appointment -> appointment.people().stream())
                .map(person -> person.address().toLowerCase(Locale.ROOT)).distinct().toList();
        Map<String, UUID> found = new HashMap<>();
        for (int from = 0; from < addresses.size(); from += 500) {
            List<String> some = addresses.subList(from, Math.min(from + 500, addresses.size()));
            workspace.query("select lower(p.address), a.customer_id from contact_point p join affiliation a "
                    + "on a.contact_id = p.contact_id where p.kind = 'EMAIL' and a.ends_on is null and lower(p.address) in ("
                    + String.join(", ", Collections.nCopies(some.size(), "?")) + ") order by a.id", some,
                    row -> found.putIfAbsent(row.text(1), row.uuid(2)));
        }
        return found;
    }

    private static String nobodyKnown(Appointment appointment) {
        return appointment.people().isEmpty() ? Messages.bind(Messages.nobodyNamed, appointment.subject())
                : Messages.bind(Messages.nobodyKnown, appointment.subject(),
                        String.join(", ", appointment.people().stream().limit(5).map(Person::address).toList()));
    }
}
