package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.timeline.TimelineCursor;
import org.moduscrm.archive.spi.timeline.TimelineEntry;

/** A whole year, checked day by day and customer by customer against an oracle that kept a copy of every day. */
class YearTest {

    private static final long SEED = 20_260_305L;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 365;
    private static final int ALL = 1_000;

    @RegisterExtension
    static final GivenTime TIME = new GivenTime();

    @RegisterExtension
    static final TemporaryArchive ARCHIVE = new TemporaryArchive();

    @Test
    void everyCustomerOnEveryDayIsAsTheOracleRemembersIt() {
        Archive archive = ARCHIVE.get();
        ZoneId zone = archive.zone();
        YearOracle oracle = new YearOracle();
        Map<LocalDate, Instant> ends = new HashMap<>();
        GeneratedYear year = new GeneratedYear(archive, TIME, oracle, SEED);
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
            year.live(day, zone);
            oracle.dayEnds(day);
            ends.put(day, end(archive, day, zone));
            for (UUID customer : year.customers()) {
                oracle.checkTimeline(customer, timeline(archive, customer), (kind, values) -> happening(kind, values, zone));
            }
        }
        assertTrue(year.customers().size() == GeneratedYear.CUSTOMERS, "the year is too quiet to tell anything");

        oracle.days().parallelStream().forEach(day -> {
            Instant end = ends.get(day);
            for (UUID customer : year.customers()) {
                oracle.check(day, archive.history().asOf(customer, end));
            }
        });
    }

    /** The end of the business day; where a server stamps the changes, its clock has the last word. */
    private static Instant end(Archive archive, LocalDate day, ZoneId zone) {
        Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000);
        Instant last = GivenTime.ofLastChange(archive);
        return last.isAfter(midnight) ? last : midnight;
    }

    private static List<TimelineEntry> timeline(Archive archive, UUID customer) {
        return archive.timeline().page(customer, TimelineCursor.START, Set.of(), ALL);
    }

    private static YearOracle.Happening happening(String kind, Map<String, Object> values, ZoneId zone) {
        return switch (kind) {
            case "activity" -> new YearOracle.Happening(kind, (Instant) values.get("at"));
            case "order" -> new YearOracle.Happening(kind,
                    ((LocalDate) values.get("orderedOn")).atStartOfDay(zone).toInstant());
            default -> null;
        };
    }
}
