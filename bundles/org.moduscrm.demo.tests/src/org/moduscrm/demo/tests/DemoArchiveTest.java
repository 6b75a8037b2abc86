package org.moduscrm.demo.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.service.CustomerQuery;
import org.moduscrm.archive.service.CustomerRow;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.demo.DemoCompany;

/** What a visitor sees in the demo archive, with all bundles' shares. */
class DemoArchiveTest {

    @TempDir
    static Path folder;
    private static Archive archive;

    @BeforeAll
    static void make() {
        assertTrue(Services.one(DemoCompany.class).create(folder.resolve("demo"), Locale.SIMPLIFIED_CHINESE,
                new SilentProgress()));
        archive = Services.one(ArchiveManager.class).open(folder.resolve("demo"));
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static long count(String table, String where) {
        return archive.records().read(data -> data.query("select count(*) from " + table + " " + where, List.of(),
                row -> row.number(1))).getFirst();
    }

    @Test
    void theFictitiousCompanyIsComplete() {
        assertEquals(42, count("customer", "where source is null"));
        assertEquals(300, count("sales_order", "where source is null"));
        assertTrue(count("activity", "where source is null") >= 400);
        assertTrue(count("affiliation", "where ends_on is not null") >= 5, "nobody has left");
        assertTrue(count("order_line", "") > 600);
        assertEquals(12, count("product", "where source is null"));
        assertEquals(12, count("project_opportunity", ""));
    }

    @Test
    void theSampleFilesAreThereWithTheirOwnDates() {
        assertEquals(2_357, count("customer", "where source like '%cdnow%' or source like '%CDNOW%'"));
        assertEquals(6_919, count("sales_order", "where ordered_on between '1997-01-01' and '1998-06-30'"));
        assertTrue(count("contact", "where name like '%Doe%' or name like '%Perreault%'") >= 2, "no address card came in");
    }

    @Test
    void ordersAndFollowUpsLieAroundToday() {
        LocalDate today = archive.today();
        List<LocalDate> days = archive.records().read(data -> data.query(
                "select min(ordered_on), max(ordered_on) from sales_order where source is null", List.of(),
                row -> List.of(row.date(1), row.date(2)))).getFirst();
        assertTrue(days.getFirst().isAfter(today.minusMonths(19)), "first order " + days.getFirst());
        assertTrue(days.getLast().isBefore(today) && days.getLast().isAfter(today.minusMonths(1)),
                "last order " + days.getLast());
        Set<Integer> steps = archive.records().read(data -> data.query(
                "select happens_at from activity where status = 'PLANNED'", List.of(),
                row -> LocalDate.ofInstant(row.instant(1), archive.zone()).compareTo(today)))
                .stream().map(Integer::signum).collect(Collectors.toSet());
        assertEquals(Set.of(-1, 0, 1), steps, "overdue, today and later");
    }

    @Test
    void thePumpMakerIsFoundByPinyinInitials() {
        var hits = archive.customers().search("hjby", 5).hits();

        assertEquals("苏州海骏泵业有限公司", hits.getFirst().name());
    }

    @Test
    void thereIsSomethingToMend() {
        Set<String> rules = archive.findings().check(500, () -> false).stream().map(Finding::ruleId)
                .collect(Collectors.toSet());

        assertTrue(rules.contains("customer.duplicate"), rules.toString());
        assertTrue(rules.contains("customer.tax-id"), rules.toString());
        assertFalse(rules.contains("customer.parent-cycle"), rules.toString());
        assertTrue(rules.contains("project.economic-buyer-never-met"), rules.toString());
        assertTrue(rules.stream().anyMatch(rule -> rule.contains("next-step")), rules.toString());
    }

    @Test
    void companiesFormGroupsAndMovedFromClassToClassInTheLastYear() {
        assertEquals(6, count("customer", "where parent_id is not null"));
        assertTrue(count("classification_period", "where until_day is not null") >= 30, "nobody moved");
        assertEquals(0, count("classification_period", "where until_day < since_day"));
        assertTrue(count("contact_point", "where former_since is not null") >= 5, "no address of a former firm");
    }

    @Test
    void someCustomersAreEnrolledInTheProjectMode() {
        assertEquals(12, archive.modes().list().stream().filter(mode -> mode.id().equals("project")).findFirst()
                .orElseThrow().customers());
    }

    @Test
    void theListIsSortedAndFull() {
        List<CustomerRow> rows = archive.customers().list(CustomerQuery.first(100)).rows();

        assertEquals(100, rows.size());
        assertFalse(rows.stream().anyMatch(row -> row.code() == null), "a customer without a number");
    }
}
