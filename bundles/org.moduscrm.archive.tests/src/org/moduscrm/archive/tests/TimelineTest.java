package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.spi.timeline.TimelineCursor;
import org.moduscrm.archive.spi.timeline.TimelineEntry;

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

    @Test
    void aKindCanBeLeftOut() {
        assertEquals(24, inPagesOf(10, Set.of("order")).size());
        assertEquals(18, inPagesOf(10, Set.of("activity")).size());
    }

    @Test
    void anOrderShowsItsTotal() {
        TimelineEntry order = inPagesOf(100, Set.of("order")).getFirst();
        assertEquals(Money.of("1250.50", "EUR"), order.amount());
        assertTrue(order.wholeDay());
    }
}
