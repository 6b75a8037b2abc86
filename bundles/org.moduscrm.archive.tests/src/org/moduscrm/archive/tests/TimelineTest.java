package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.OrderLine;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.model.Uuid7;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.RuleViolationException;
import org.moduscrm.archive.service.Timeline.Filter;
import org.moduscrm.archive.spi.timeline.TimelineCursor;
import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.moduscrm.archive.spi.timeline.TimelineRequest;
import org.moduscrm.archive.spi.timeline.TimelineSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** What the timeline page relies on. */
class TimelineTest {

    @RegisterExtension
    static final TemporaryArchive ARCHIVE = new TemporaryArchive();

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static UUID customer;

    @BeforeAll
    static void fill() {
        customer = ARCHIVE.customer("Timeline Ltd").id();
        ARCHIVE.get().records().write(Route.IMPORT, workspace -> {
            Customer found = workspace.find(Customer.class, customer);
            List<ArchiveRecord> records = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                order(records, found, DAY, "SAME-" + i);
                order(records, found, DAY.minusDays(i + 1), "EARLIER-" + i);
            }
            ZoneId zone = ARCHIVE.get().zone();
            for (int i = 0; i < 9; i++) {
                activity(records, found, DAY.atTime(10, 0).atZone(zone).toInstant(), "same moment " + i);
                activity(records, found, DAY.atStartOfDay(zone).toInstant(), "at the orders' moment " + i);
            }
            return workspace.addAll(records);
        });
    }

    private static void order(List<ArchiveRecord> records, Customer customer, LocalDate day, String number) {
        SalesOrder order = new SalesOrder();
        order.setCustomer(customer);
        order.setNumber(number);
        order.setDay(day);
        order.setTotal(Money.of("1250.50", "EUR"));
        OrderLine line = new OrderLine(order, 1);
        line.setQuantity(BigDecimal.ONE);
        line.setAmount(order.total());
        records.add(order);
        records.add(line);
    }

    private static void activity(List<ArchiveRecord> records, Customer customer, Instant at, String subject) {
        Activity activity = new Activity();
        activity.setCustomer(customer);
        activity.setKind(ActivityKind.CALL);
        activity.setStatus(ActivityStatus.DONE);
        activity.setSubject(subject);
        activity.setAt(at);
        records.add(activity);
    }

    private static List<TimelineEntry> inPagesOf(int size, Set<String> kinds) {
        return inPagesOf(customer, size, kinds);
    }

    private static List<TimelineEntry> inPagesOf(UUID customer, int size, Set<String> kinds) {
        List<TimelineEntry> all = new ArrayList<>();
        TimelineCursor after = TimelineCursor.START;
        List<TimelineEntry> page;
        do {
            page = ARCHIVE.get().timeline().page(customer, after, kinds, size);
            all.addAll(page);
            after = page.isEmpty() ? after : TimelineCursor.after(page.getLast());
        } while (!page.isEmpty());
        return all;
    }

    @Test
    void pagesOfAnySizeShowEverythingOnceNewestFirst() {
        List<TimelineEntry> whole = inPagesOf(1000, Set.of());
        assertEquals(42, whole.size());
        assertTrue(whole.equals(whole.stream().sorted(Comparator.comparing(TimelineEntry::at).reversed()).toList()),
                "newest first");
        for (int size : new int[] {1, 5, 7}) {
            assertEquals(whole, inPagesOf(size, Set.of()), "pages of " + size);
        }
    }

    /** A page may end within a day; the orders of that day follow, also those that were written after what it ended with. */
    @Test
    void ordersOfADayFollowAnActivityOfThatDayThatWasWrittenBeforeThem() {
        UUID early = ARCHIVE.customer("Early Ltd").id();
        ARCHIVE.get().records().write(Route.IMPORT, workspace -> {
            Customer found = workspace.find(Customer.class, early);
            List<ArchiveRecord> records = new ArrayList<>();
            activity(records, found, DAY.atTime(10, 0).atZone(ARCHIVE.get().zone()).toInstant(), "call");
            for (int i = 0; i < 4; i++) {
                order(records, found, DAY, "AFTER-" + i);
            }
            order(records, found, DAY.minusDays(1), "AFTER-EVE");
            return workspace.addAll(records);
        });

        List<TimelineEntry> whole = inPagesOf(early, 1000, Set.of());
        assertEquals(6, whole.size());
        for (int size : new int[] {1, 2, 5}) {
            assertEquals(whole, inPagesOf(early, size, Set.of()), "pages of " + size);
        }
    }

    @Test
    void aKindCanBeLeftOut() {
        assertEquals(24, inPagesOf(10, Set.of("order")).size());
        assertEquals(18, inPagesOf(10, Set.of("activity")).size());
    }

    @Test
    void aTextIsFoundFarDownAndPagesOfItFollowEachOther() {
        Filter same = new Filter(Set.of(), "SAME moment", true);
        List<TimelineEntry> whole = ARCHIVE.get().timeline().page(customer, TimelineCursor.START, same, 100);
        assertEquals(9, whole.size());

        List<TimelineEntry> paged = new ArrayList<>();
        TimelineCursor after = TimelineCursor.START;
        List<TimelineEntry> page;
        do {
            page = ARCHIVE.get().timeline().page(customer, after, same, 4);
            paged.addAll(page);
            after = page.isEmpty() ? after : TimelineCursor.after(page.getLast());
        } while (!page.isEmpty());
        assertEquals(whole, paged);
    }

    @Test
    void whatIsPlannedStandsApartTheOneDueFirstOnTop() {
        UUID busy = ARCHIVE.customer("Busy Ltd").id();
        ARCHIVE.get().records().write(Route.IMPORT, workspace -> {
            Customer found = workspace.find(Customer.class, busy);
            List<ArchiveRecord> records = new ArrayList<>();
            activity(records, found, Instant.parse("2036-01-02T00:00:00Z"), "later");
            activity(records, found, Instant.parse("2026-01-01T00:00:00Z"), "overdue");
            records.forEach(record -> ((Activity) record).setStatus(ActivityStatus.PLANNED));
            activity(records, found, Instant.parse("2026-01-02T00:00:00Z"), "done");
            return workspace.addAll(records);
        });

        assertEquals(List.of("overdue", "later"), ARCHIVE.get().timeline().planned(busy, Set.of(), 10).stream()
                .map(TimelineEntry::title).toList());
        assertEquals(List.of("done"), ARCHIVE.get().timeline()
                .page(busy, TimelineCursor.START, new Filter(Set.of(), "", false), 10).stream().map(TimelineEntry::title).toList());
        assertEquals(List.of(), ARCHIVE.get().timeline().planned(busy, Set.of("order"), 10));
    }

    /** A source that tells two things of one record at one moment, as of a delivery that is received the same day. */
    private record Twice(String kind, UUID record, Instant at) implements TimelineSource {

        @Override
        public String kindLabel() {
            return kind;
        }

        @Override
        public List<TimelineEntry> entries(TimelineRequest request) {
            TimelineCursor after = request.after();
            boolean follows = at.isBefore(after.at()) || at.equals(after.at()) && record.compareTo(after.recordId()) < 0;
            return follows ? List.of(new TimelineEntry(kind, record, at, false, kind, null, null, null, null)) : List.of();
        }
    }

    @Test
    void twoSourcesMaySpeakOfOneRecordAtOneMoment() {
        UUID record = Uuid7.next();
        Instant at = DAY.atTime(10, 0).atZone(ARCHIVE.get().zone()).toInstant();
        BundleContext context = FrameworkUtil.getBundle(TimelineTest.class).getBundleContext();
        List<ServiceRegistration<TimelineSource>> added = Stream.of("sent", "received")
                .map(kind -> context.registerService(TimelineSource.class, new Twice(kind, record, at), null)).toList();
        try {
            for (int size : new int[] {1, 3, 1000}) {
                assertEquals(44, inPagesOf(size, Set.of()).size(), "pages of " + size);
            }
        } finally {
            added.forEach(ServiceRegistration::unregister);
        }
        assertEquals(42, inPagesOf(10, Set.of()).size(), "a source that is gone");
    }

    @Test
    void anActivityThatEndsBeforeItBeginsIsRefused() {
        UUID id = ARCHIVE.customer("Hasty Ltd").id();

        assertThrows(RuleViolationException.class, () -> ARCHIVE.get().records().write(Route.USER, workspace -> {
            List<ArchiveRecord> records = new ArrayList<>();
            activity(records, workspace.find(Customer.class, id), Instant.parse("2026-01-02T10:00:00Z"), "hasty");
            ((Activity) records.getFirst()).setEndsAt(Instant.parse("2026-01-02T09:00:00Z"));
            workspace.add(records.getFirst());
            return null;
        }));
    }

    @Test
    void anOrderShowsItsTotal() {
        TimelineEntry order = inPagesOf(100, Set.of("order")).getFirst();
        assertEquals(Money.of("1250.50", "EUR"), order.amount());
        assertTrue(order.wholeDay());
    }
}
