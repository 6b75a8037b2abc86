package org.moduscrm.mode.project.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.spi.timeline.TimelineCursor;
import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.moduscrm.mode.project.model.ProjectOpportunity;
import org.moduscrm.mode.project.model.Stage;
import org.moduscrm.mode.project.service.Opportunities;
import org.moduscrm.mode.project.service.OpportunityFields;

/** A table of the mode's own is part of the one archive. */
class ContributedRecordTest {

    @RegisterExtension
    static final ProjectArchive ARCHIVE = new ProjectArchive();

    private static void rename(Customer customer, String name) {
        ARCHIVE.get().records().write(Route.USER, workspace -> {
            workspace.find(Customer.class, customer.id()).setName(name);
            return null;
        });
    }

    @Test
    void aQueryJoinsOpportunitiesWithCustomers() {
        Customer crane = ARCHIVE.customer("Joined Crane Works");
        ARCHIVE.opportunity(crane, "Slewing gear", Stage.SOLUTION, opportunity -> { });
        ARCHIVE.opportunity(ARCHIVE.customer("Another Works"), "Gear box", Stage.SOLUTION, opportunity -> { });

        List<ProjectOpportunity> found = ARCHIVE.get().records().read(data -> data.select(ProjectOpportunity.class,
                "select o from ProjectOpportunity o join o.customer c where c.name like :name",
                Map.of("name", "Joined%")));

        assertEquals(List.of("Slewing gear"), found.stream().map(ProjectOpportunity::title).toList());
    }

    @Test
    void theCustomerIsReadWhenItIsAskedForAndNotBefore() {
        Customer customer = ARCHIVE.customer("Before Ltd");
        UUID id = ARCHIVE.opportunity(customer, "Lazy pump", Stage.SOLUTION, opportunity -> { }).id();

        String asked = ARCHIVE.get().records().read(data -> {
            ProjectOpportunity opportunity = data.find(ProjectOpportunity.class, id);
            rename(customer, "After Ltd");
            return opportunity.customer().name();
        });
        String askedBefore = ARCHIVE.get().records().read(data -> {
            ProjectOpportunity opportunity = data.find(ProjectOpportunity.class, id);
            opportunity.customer().name();
            rename(customer, "Much Later Ltd");
            return opportunity.customer().name();
        });

        assertEquals("After Ltd", asked, "read with the opportunity, although nobody had asked for it");
        assertEquals("After Ltd", askedBefore, "a customer once read must stay the same within the transaction");
    }

    @Test
    void everyValueIsKeptAndEveryChangeIsInTheHistory() {
        Customer customer = ARCHIVE.customer("Kept Ltd");
        Contact buyer = ARCHIVE.contact("Ruth Carver", customer);
        EditModel<ProjectOpportunity> model = Opportunities.create(new Reference(customer.id(), customer.name()));
        model.set(OpportunityFields.TITLE, "Press line");
        model.set(OpportunityFields.AMOUNT, Money.of("5100000", "CNY"));
        ARCHIVE.get().records().save(Route.USER, List.of(model));
        model.set(OpportunityFields.STAGE, Stage.NEGOTIATION);
        model.set(OpportunityFields.PROBABILITY, 80);
        model.set(OpportunityFields.EXPECTED_ON, LocalDate.of(2027, 2, 28));
        model.set(OpportunityFields.ECONOMIC_BUYER, new Reference(buyer.id(), buyer.name()));
        model.set(OpportunityFields.ECONOMIC_BUYER_MET_ON, LocalDate.of(2026, 3, 1));
        model.set(OpportunityFields.REMARK, "Budget in spring");
        ARCHIVE.get().records().save(Route.USER, List.of(model));

        Opportunities.Page page = new Opportunities(ARCHIVE.get()).of(customer.id());

        EditModel<ProjectOpportunity> stored = page.opportunities().getFirst();
        for (var attribute : OpportunityFields.TYPE.attributes()) {
            assertEquals((Object) model.get(attribute), stored.get(attribute), attribute.name());
        }
        assertEquals(List.of(new Reference(buyer.id(), buyer.name())), page.people());
        Entry stage = ARCHIVE.get().history().of(model.id(), 100).stream()
                .filter(entry -> "stage".equals(entry.attribute())).findFirst().orElseThrow();
        assertEquals("NEGOTIATION", stage.after());
        assertTrue(ARCHIVE.get().history().ofCustomer(customer.id(), 100).stream()
                .anyMatch(entry -> entry.recordId().equals(model.id())), "the customer's history lacks the opportunity");
    }

    @Test
    void anOpportunityStandsOnTheTimelineOfItsCustomer() {
        Customer customer = ARCHIVE.customer("Timeline Ltd");
        ProjectOpportunity opportunity = ARCHIVE.opportunity(customer, "Dryer", Stage.QUALIFYING,
                other -> other.setAmount(Money.of("90", "EUR")));

        List<TimelineEntry> entries = ARCHIVE.get().timeline().page(customer.id(), TimelineCursor.START,
                java.util.Set.of("project"), 10);

        assertEquals(List.of(opportunity.id()), entries.stream().map(TimelineEntry::recordId).toList());
        assertEquals(Money.of("90", "EUR"), entries.getFirst().amount());
    }

    @Test
    void theCatalogueKnowsTheTable() {
        List<String> references = ARCHIVE.get().records().read(data -> data.query(
                "select r.column_name from record_table t join record_reference r on r.table_name = t.table_name "
                        + "where t.table_name = ? and t.bundle = ? order by r.column_name",
                List.of("project_opportunity", "org.moduscrm.mode.project"), row -> row.text(1)));

        assertEquals(List.of("customer_id", "economic_buyer_id", "owner_id"), references);
    }

    @Test
    void theHistoryWordsTheModesRecordsAsTheModeDoes() {
        var history = ARCHIVE.get().history();
        String kind = OpportunityFields.TYPE.kind();
        assertEquals("Opportunity", history.word(kind, null, null));
        assertEquals("Economic buyer", history.word(kind, "economicBuyer", null));
        assertEquals("Proposal", history.word(kind, "stage", "PROPOSAL"));
        assertEquals(null, history.word("customer", "name", null), "the archive's own records are worded by the window");
    }

    @Test
    void theTimelineSpeaksOfTheModeOnlyWhileItIsEnabled() {
        Customer customer = ARCHIVE.customer("Switched Works");
        ARCHIVE.opportunity(customer, "Conveyor", Stage.SOLUTION, opportunity -> { });
        List<String> before = titles(customer);
        try {
            ARCHIVE.get().modes().setEnabled(Route.USER, "project", false);
            assertEquals(List.of(), titles(customer), "entries of a mode that is switched off");
            assertTrue(ARCHIVE.get().timeline().kinds().stream().noneMatch(kind -> kind.id().equals("project")));
        } finally {
            ARCHIVE.get().modes().setEnabled(Route.USER, "project", true);
        }

        assertEquals(1, before.size());
        assertEquals(before, titles(customer), "what was there comes back");
    }

    private static List<String> titles(Customer customer) {
        return ARCHIVE.get().timeline().page(customer.id(), TimelineCursor.START, Set.of(), 10).stream()
                .map(TimelineEntry::title).toList();
    }
}
