package org.moduscrm.mode.project.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.RuleViolationException;
import org.moduscrm.archive.service.fields.OpportunityFields;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.spi.timeline.TimelineCursor;
import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.moduscrm.mode.project.model.ProjectOpportunity;
import org.moduscrm.mode.project.service.Opportunities;
import org.moduscrm.mode.project.service.Opportunities.Project;
import org.moduscrm.mode.project.service.ProjectOpportunityFields;

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
        ARCHIVE.opportunity(crane, "Slewing gear", "need", opportunity -> { });
        ARCHIVE.opportunity(ARCHIVE.customer("Another Works"), "Gear box", "need", opportunity -> { });

        List<ProjectOpportunity> found = ARCHIVE.get().records().read(data -> data.select(ProjectOpportunity.class,
                "select o from ProjectOpportunity o join o.opportunity l join l.customer c where c.name like :name",
                Map.of("name", "Joined%")));

        assertEquals(List.of("Slewing gear"), found.stream().map(project -> project.opportunity().title()).toList());
    }

    @Test
    void theCustomerIsReadWhenItIsAskedForAndNotBefore() {
        Customer customer = ARCHIVE.customer("Before Ltd");
        UUID id = ARCHIVE.opportunity(customer, "Lazy pump", "need", opportunity -> { }).id();

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
        EditModel<Opportunity> model = EditModel.create(OpportunityFields.TYPE);
        model.set(OpportunityFields.CUSTOMER, new Reference(customer.id(), customer.name()));
        Project project = Opportunities.create(model);
        model.set(OpportunityFields.TITLE, "Press line");
        model.set(OpportunityFields.AMOUNT, Money.of("5100000", "CNY"));
        ARCHIVE.get().records().save(Route.USER, project.models());
        model.set(OpportunityFields.STAGE, "negotiation");
        model.set(OpportunityFields.PROBABILITY, 80);
        model.set(OpportunityFields.EXPECTED_ON, LocalDate.of(2027, 2, 28));
        model.set(OpportunityFields.REMARK, "Budget in spring");
        project.project().set(ProjectOpportunityFields.ECONOMIC_BUYER, new Reference(buyer.id(), buyer.name()));
        project.project().set(ProjectOpportunityFields.ECONOMIC_BUYER_MET_ON, LocalDate.of(2026, 3, 1));
        ARCHIVE.get().records().save(Route.USER, project.models());

        Opportunities.Page page = new Opportunities(ARCHIVE.get()).of(customer.id());

        Project stored = page.projects().getFirst();
        for (var attribute : OpportunityFields.TYPE.attributes()) {
            assertEquals((Object) model.get(attribute), stored.opportunity().get(attribute), attribute.name());
        }
        for (var attribute : ProjectOpportunityFields.TYPE.attributes()) {
            assertEquals((Object) project.project().get(attribute), stored.project().get(attribute), attribute.name());
        }
        assertEquals(List.of(new Reference(buyer.id(), buyer.name())), page.people());
        Entry stage = ARCHIVE.get().history().of(model.id(), 100).stream()
                .filter(entry -> "stage".equals(entry.attribute())).findFirst().orElseThrow();
        assertEquals("negotiation", stage.after());
        assertTrue(ARCHIVE.get().history().ofCustomer(customer.id(), 100).stream()
                .anyMatch(entry -> entry.recordId().equals(model.id())), "the customer's history lacks the opportunity");
    }

    @Test
    void anOpportunityStandsOnTheTimelineOfItsCustomer() {
        Customer customer = ARCHIVE.customer("Timeline Ltd");
        ProjectOpportunity opportunity = ARCHIVE.opportunity(customer, "Dryer", "contact",
                other -> other.opportunity().setAmount(Money.of("90", "EUR")));

        List<TimelineEntry> entries = ARCHIVE.get().timeline().page(customer.id(), TimelineCursor.START,
                java.util.Set.of("project"), 10);

        assertEquals(List.of(opportunity.opportunity().id()), entries.stream().map(TimelineEntry::recordId).toList());
        assertEquals(Money.of("90", "EUR"), entries.getFirst().amount());
    }

    @Test
    void theCatalogueKnowsTheTable() {
        List<String> references = ARCHIVE.get().records().read(data -> data.query(
                "select r.column_name from record_table t join record_reference r on r.table_name = t.table_name "
                        + "where t.table_name = ? and t.bundle = ? order by r.column_name",
                List.of("project_opportunity", "org.moduscrm.mode.project"), row -> row.text(1)));

        assertEquals(List.of("customer_id", "economic_buyer_id", "opportunity_id", "owner_id"), references);
    }

    @Test
    void theHistoryWordsTheModesRecordsAsTheModeDoes() {
        var history = ARCHIVE.get().history();
        String kind = ProjectOpportunityFields.TYPE.kind();
        assertEquals("Opportunity", history.word(kind, null, null));
        assertEquals("Economic buyer", history.word(kind, "economicBuyer", null));
        assertEquals("Proposal", history.word(kind, "stage", "PROPOSAL"));
        assertEquals(null, history.word("customer", "name", null), "the archive's own records are worded by the window");
    }

    @Test
    void theTimelineSpeaksOfTheModeOnlyWhileItIsEnabled() {
        Customer customer = ARCHIVE.customer("Switched Works");
        ARCHIVE.opportunity(customer, "Conveyor", "need", opportunity -> { });
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

    @Test
    void whatTheModeRefersToStaysAlsoWhileTheModeIsSwitchedOff() {
        Customer customer = ARCHIVE.customer("Switched Off Ltd");
        Contact buyer = ARCHIVE.contact("Mona Weir", customer);
        ProjectOpportunity project = ARCHIVE.opportunity(customer, "Kiln", "need",
                opportunity -> opportunity.setEconomicBuyer(buyer));
        ARCHIVE.get().modes().setEnabled(Route.USER, "project", false);
        try {
            String message = assertThrows(RuleViolationException.class,
                    () -> ARCHIVE.get().records().write(Route.USER, workspace -> {
                        workspace.remove(workspace.find(Opportunity.class, project.opportunity().id()));
                        return null;
                    })).getMessage();

            assertTrue(message.contains("Kiln") && message.contains(": 1"), message);
            assertTrue(assertThrows(RuleViolationException.class,
                    () -> ARCHIVE.get().records().write(Route.USER, workspace -> {
                        workspace.remove(workspace.find(Contact.class, buyer.id()));
                        return null;
                    })).getMessage().contains("Mona Weir"));
        } finally {
            ARCHIVE.get().modes().setEnabled(Route.USER, "project", true);
        }
    }
}
