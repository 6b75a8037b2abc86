package org.moduscrm.demo.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityParticipant;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Contact;

/** What was done with the customers in the last year, and what comes next: overdue, today, later, or nothing at all. */
final class Diary {

    private static final int DONE_EACH = 9;
    private static final int DAYS_BACK = 360;

    private final Random random = new Random(20_003);
    private final CustomerBook book;
    private final ZoneId zone;
    private final List<String[]> done;
    private final List<String[]> planned;
    private final List<String[]> places;
    private final List<String[]> results;
    private final List<ArchiveRecord> records = new ArrayList<>();

    Diary(Lists lists, CustomerBook book, LocalDate today, ZoneId zone) {
        this.book = book;
        this.zone = zone;
        done = lists.of("done");
        planned = lists.of("planned");
        places = lists.of("places");
        results = lists.of("results");
        for (int i = 0; i < book.customers().size(); i++) {
            for (int n = 0; n < DONE_EACH; n++) {
                LocalDate day = today.minusDays(1L + random.nextInt(DAYS_BACK));
                add(i, done.get(random.nextInt(done.size())), ActivityStatus.DONE, onWeekdayBefore(day));
            }
            plan(i, today);
        }
    }

    /** Parents are in the book. */
    List<ArchiveRecord> records() {
        return records;
    }

    /** The first customers, which people look at first, differ in their next step. */
    private void plan(int customer, LocalDate today) {
        String[] step = planned.get(random.nextInt(planned.size()));
        switch (customer % 5) {
            case 0 -> add(customer, step, ActivityStatus.PLANNED, today);
            case 1 -> add(customer, step, ActivityStatus.PLANNED, today.minusDays(3));
            case 2, 3 -> {
                add(customer, step, ActivityStatus.PLANNED, today.plusDays(2L + random.nextInt(12)));
                add(customer, planned.get(random.nextInt(planned.size())), ActivityStatus.PLANNED,
                        today.plusDays(20L + random.nextInt(30)));
            }
            default -> add(customer, step, ActivityStatus.CANCELLED, today.minusDays(10));
        }
    }

    private void add(int customer, String[] text, ActivityStatus status, LocalDate day) {
        List<Contact> people = book.contactsOf(customer);
        Contact contact = people.get(random.nextInt(people.size()));
        LocalTime time = LocalTime.of(9 + random.nextInt(8), random.nextInt(4) * 15);
        Activity activity = new Activity();
        activity.setCustomer(book.customers().get(customer));
        activity.setContact(contact);
        activity.setOwner(book.customers().get(customer).owner());
        activity.setKind(ActivityKind.valueOf(text[0]));
        activity.setSubject(NLS.bind(text[1], contact.name()));
        activity.setBody(text[2].isEmpty() ? null : text[2]);
        activity.setStatus(status);
        activity.setAt(day.atTime(time).atZone(zone).toInstant());
        records.add(activity);
        meet(activity, people);
    }

    /** Visits and meetings have a place, an end, people and a result. */
    private void meet(Activity activity, List<Contact> people) {
        if (activity.kind() != ActivityKind.VISIT && activity.kind() != ActivityKind.MEETING) {
            return;
        }
        int id = records.size();
        activity.setPlace(places.get(id % places.size())[0]);
        activity.setEndsAt(activity.at().plus(Duration.ofMinutes(60L + 30L * (id % 3))));
        if (activity.status() == ActivityStatus.DONE) {
            activity.setResult(results.get(id % results.size())[0]);
        }
        people.stream().limit(2).forEach(contact -> participant(activity).setContact(contact));
        participant(activity).setUser(activity.owner());
    }

    private ActivityParticipant participant(Activity activity) {
        ActivityParticipant participant = new ActivityParticipant();
        participant.setActivity(activity);
        records.add(participant);
        return participant;
    }

    private static LocalDate onWeekdayBefore(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }
}
