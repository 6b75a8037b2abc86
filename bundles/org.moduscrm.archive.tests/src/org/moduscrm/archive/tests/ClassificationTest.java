package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.ClassificationPeriod;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.RuleViolationException;
import org.moduscrm.archive.service.classification.Scheme;
import org.moduscrm.archive.service.classification.StageLine;
import org.moduscrm.archive.service.classification.Stay;
import org.moduscrm.archive.service.fields.CustomerFields;

/** In which class a customer is and was, by whichever way it came there. */
class ClassificationTest {

    private static final LocalDate START = LocalDate.of(2031, 3, 3);

    @RegisterExtension
    static final TemporaryArchive ARCHIVE = new TemporaryArchive();

    @RegisterExtension
    final Calendar calendar = new Calendar();

    private static Archive archive() {
        return ARCHIVE.get();
    }

    private void on(LocalDate day) {
        calendar.turnTo(day, archive().zone());
    }

    private static void edit(UUID customer, Scheme scheme, String code) {
        CustomerSheet sheet = archive().customers().open(customer);
        sheet.customer().set(scheme.attribute(), code);
        archive().records().save(Route.USER, sheet.models());
    }

    private static List<Stay> stays(UUID customer, Scheme scheme) {
        return archive().classifications().of(customer).stream().filter(stay -> stay.scheme() == scheme).toList();
    }

    private static Stay stay(Scheme scheme, String code, LocalDate since, LocalDate until) {
        return new Stay(scheme, code, since, until, null);
    }

    @Test
    void eachChangeInAnEditorClosesTheTimeBeforeAndBeginsTheNext() {
        on(START);
        UUID id = ARCHIVE.customer("Changing Ltd").id();
        edit(id, Scheme.SALE_STAGE, "target");
        on(START.plusDays(10));
        edit(id, Scheme.SALE_STAGE, "potential");
        edit(id, Scheme.ATTITUDE, "loyal");
        on(START.plusDays(35));
        edit(id, Scheme.SALE_STAGE, null);

        assertEquals(List.of(stay(Scheme.SALE_STAGE, "potential", START.plusDays(10), START.plusDays(35)),
                stay(Scheme.SALE_STAGE, "target", START, START.plusDays(10))), stays(id, Scheme.SALE_STAGE));
        assertEquals(25, stays(id, Scheme.SALE_STAGE).getFirst().days(START.plusDays(99)));
        assertEquals(25, stays(id, Scheme.ATTITUDE).getFirst().days(START.plusDays(35)), "it lasts");
    }

    @Test
    void aSlipThatIsCorrectedOnTheSameDayLeavesNoTrace() {
        on(START);
        UUID id = ARCHIVE.customer("Slip Ltd").id();
        edit(id, Scheme.LIFE_CYCLE, "growth");
        on(START.plusDays(5));
        edit(id, Scheme.LIFE_CYCLE, "decline");
        edit(id, Scheme.LIFE_CYCLE, "growth");
        assertEquals(List.of(stay(Scheme.LIFE_CYCLE, "growth", START, null)), stays(id, Scheme.LIFE_CYCLE));
        edit(id, Scheme.LIFE_CYCLE, "decline");
        edit(id, Scheme.LIFE_CYCLE, "maturity");
        assertEquals(List.of(stay(Scheme.LIFE_CYCLE, "maturity", START.plusDays(5), null),
                stay(Scheme.LIFE_CYCLE, "growth", START, START.plusDays(5))), stays(id, Scheme.LIFE_CYCLE));
        edit(id, Scheme.LIFE_CYCLE, null);
        assertEquals(List.of(stay(Scheme.LIFE_CYCLE, "growth", START, START.plusDays(5))), stays(id, Scheme.LIFE_CYCLE));
    }

    @Test
    void importsAndCommandsBeginTimesToo() {
        on(START);
        Customer imported = new Customer();
        imported.setName("Imported Ltd");
        imported.setSaleStage("customer");
        Customer withPast = new Customer();
        withPast.setName("Known for long Ltd");
        withPast.setSaleStage("customer");
        ClassificationPeriod past = new ClassificationPeriod(withPast, Scheme.SALE_STAGE.listId(), "customer",
                START.minusYears(2));
        archive().records().write(Route.IMPORT,
                workspace -> workspace.addAll(List.of(imported, withPast, past)));
        assertEquals(List.of(stay(Scheme.SALE_STAGE, "customer", START, null)), stays(imported.id(), Scheme.SALE_STAGE));
        assertEquals(List.of(stay(Scheme.SALE_STAGE, "customer", START.minusYears(2), null)),
                stays(withPast.id(), Scheme.SALE_STAGE), "the batch brought the true date");

        Customer added = new Customer();
        added.setName("Added Ltd");
        added.setRelationshipLevel("trust");
        archive().records().write(Route.COMMAND, workspace -> {
            workspace.add(added);
            return null;
        });
        assertEquals(List.of(stay(Scheme.RELATIONSHIP_LEVEL, "trust", START, null)),
                stays(added.id(), Scheme.RELATIONSHIP_LEVEL));
    }

    @Test
    void aReasonIsKeptWithTheTime() {
        on(START);
        UUID id = ARCHIVE.customer("Reasoned Ltd").id();
        archive().classifications().classify(id, Scheme.SALE_STAGE, "intention", " asked for a quote ");
        assertEquals(List.of(new Stay(Scheme.SALE_STAGE, "intention", START, null, "asked for a quote")),
                archive().classifications().of(id));
        assertEquals("intention",
                archive().customers().open(id).customer().get(CustomerFields.SALE_STAGE));
        assertTrue(archive().history().ofCustomer(id, 50).stream()
                .anyMatch(entry -> "saleStage".equals(entry.attribute()) && "intention".equals(entry.after())));
    }

    @Test
    void aClassThatTheListLacksIsRefusedAndTheFieldNamed() {
        on(START);
        UUID id = ARCHIVE.customer("Unknown class Ltd").id();
        RuleViolationException refused = assertThrows(RuleViolationException.class,
                () -> archive().classifications().classify(id, Scheme.ATTITUDE, "grumpy", null));
        assertEquals("attitude", refused.findings().getFirst().attribute());
        assertNull(archive().customers().open(id).customer().get(CustomerFields.ATTITUDE));
        assertTrue(archive().classifications().of(id).isEmpty());
    }

    @Test
    void theReportCountsWhoCameWhoLeftAndHowLongTheyStayed() {
        LocalDate begin = LocalDate.of(2033, 1, 10);
        long before = line("acquisition", begin, begin.plusDays(60)).now();
        for (int days : new int[] { 4, 6, 20 }) {
            on(begin);
            UUID id = ARCHIVE.customer("Leaves after " + days).id();
            edit(id, Scheme.LIFE_CYCLE, "acquisition");
            on(begin.plusDays(days));
            edit(id, Scheme.LIFE_CYCLE, "departed");
        }
        on(begin);
        edit(ARCHIVE.customer("Stays").id(), Scheme.LIFE_CYCLE, "acquisition");
        UUID bin = ARCHIVE.customer("Recycle bin").id();
        edit(bin, Scheme.LIFE_CYCLE, "acquisition");
        archive().records().write(Route.USER, workspace -> {
            workspace.find(Customer.class, bin).setState(CustomerState.REMOVED);
            return null;
        });

        StageLine acquisition = line("acquisition", begin, begin.plusDays(60));
        assertEquals(before + 1, acquisition.now());
        assertEquals(4, acquisition.entered());
        assertEquals(3, acquisition.left());
        assertEquals(6.0, acquisition.medianDays());
        assertEquals(10.0, acquisition.meanDays());
        assertEquals(5.0, line("acquisition", begin, begin.plusDays(6)).medianDays(), "of two the mean, last day counts");
        assertNull(line("acquisition", begin.plusDays(21), begin.plusDays(60)).meanDays());
        assertEquals(3, line("departed", begin, begin.plusDays(60)).entered());
        List<StageLine> lines = archive().classifications().report(Scheme.LIFE_CYCLE, begin, begin.plusDays(60));
        assertEquals("acquisition", lines.getFirst().code(), "in the order of the list");
        assertNull(lines.getLast().code(), "those without a class come last");
    }

    private static StageLine line(String code, LocalDate from, LocalDate to) {
        return archive().classifications().report(Scheme.LIFE_CYCLE, from, to).stream()
                .filter(line -> code.equals(line.code())).findFirst().orElseThrow();
    }
}
