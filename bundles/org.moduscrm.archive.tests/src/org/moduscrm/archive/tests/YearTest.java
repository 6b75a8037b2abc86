package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Timeline;
import org.moduscrm.archive.spi.timeline.TimelineCursor;
import org.moduscrm.archive.spi.timeline.TimelineEntry;

/**
 * A whole year, checked day by day against an oracle that kept a copy of every day: each customer on each day that changed
 * anything of it, and one in turn on days on which nothing may have changed.
 */
class YearTest {

    private static final long SEED = 20_260_305L;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 365;
    private static final int PAGE = 17;
    /** On every such day a customer of whom nothing changed is looked at as well. */
    private static final int STILL = 3;
    /** Of a customer, in the archive alone: what belongs to nobody, and configuration, is not part of an as-of view. */
    private static final Set<String> KINDS = Set.of("customer", "contact", "affiliation", "contact-point", "address", "tag",
            "classification", "enrolment", "activity", "activity-participant", "document", "document-version",
            "opportunity", "quote", "quote-line", "contract", "order", "order-line", "delivery", "invoice", "invoice-line",
            "payment", "payment-allocation", "credit-note", "service-case");

    @RegisterExtension
    static final GivenTime TIME = new GivenTime();

    @RegisterExtension
    static final TemporaryArchive ARCHIVE = new TemporaryArchive();

    private final Archive archive = ARCHIVE.get();
    private final YearOracle oracle = new YearOracle();
    private final GeneratedYear year = new GeneratedYear(archive, TIME, oracle, SEED);
    private final Set<String> happened = new HashSet<>();

    @Test
    void everyCustomerOnEveryDayIsAsTheOracleRemembersIt() {
        ZoneId zone = archive.zone();
        Map<LocalDate, Instant> ends = new HashMap<>();
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
            year.live(day, zone);
            oracle.dayEnds(day);
            ends.put(day, end(day, zone));
            for (UUID customer : worthALook(day)) {
                List<TimelineEntry> entries = timeline(customer, PAGE + day.getDayOfMonth());
                entries.forEach(entry -> happened.add(entry.kind()));
                oracle.checkTimeline(customer, entries, zone);
                oracle.checkPlanned(customer, archive.timeline().planned(customer, Set.of(), 1_000));
            }
        }
        assertTrue(year.customers().size() >= GeneratedYear.CUSTOMERS, "the year is too quiet to tell anything");
        assertEquals(new TreeSet<>(KINDS), oracle.kinds(), "kinds of records in the year");
        assertEquals(archive.timeline().kinds().stream().map(Timeline.Kind::id).collect(Collectors.toSet()), happened,
                "kinds of entries on timelines of the year");

        oracle.days().parallelStream().forEach(day -> worthALook(day)
                .forEach(customer -> oracle.check(day, archive.history().asOf(customer, ends.get(day)))));
    }

    private Set<UUID> worthALook(LocalDate day) {
        List<UUID> customers = year.customers();
        Set<UUID> some = customers.stream().filter(customer -> oracle.changedOn(day, customer)).collect(Collectors.toSet());
        if (day.getDayOfYear() % STILL == 0) {
            some.add(customers.get(day.getDayOfYear() / STILL % customers.size()));
        }
        return some;
    }

    /** The end of the business day; where a server stamps the changes, its clock has the last word. */
    private Instant end(LocalDate day, ZoneId zone) {
        Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000);
        Instant last = GivenTime.ofLastChange(archive);
        return last.isAfter(midnight) ? last : midnight;
    }

    private List<TimelineEntry> timeline(UUID customer, int size) {
        List<TimelineEntry> all = new ArrayList<>();
        TimelineCursor after = TimelineCursor.START;
        List<TimelineEntry> page;
        do {
            page = archive.timeline().page(customer, after, Set.of(), size);
            all.addAll(page);
            after = page.isEmpty() ? after : TimelineCursor.after(page.getLast());
        } while (page.size() >= size);
        return all;
    }
}
