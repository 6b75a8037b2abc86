package org.moduscrm.mode.project.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.RuleViolationException;
import org.moduscrm.archive.service.fields.OpportunityFields;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.QuickFix;
import org.moduscrm.archive.spi.rule.Severity;
import org.moduscrm.mode.project.model.ProjectOpportunity;
import org.moduscrm.mode.project.service.Opportunities;
import org.moduscrm.mode.project.service.Opportunities.Project;

/** What the mode's rules say, and what their quick fixes do. */
class ProjectRulesTest {

    private static final String NEVER_MET = "project.economic-buyer-never-met";

    @RegisterExtension
    static final ProjectArchive ARCHIVE = new ProjectArchive();

    private static Project project(Customer customer) {
        EditModel<Opportunity> opportunity = EditModel.create(OpportunityFields.TYPE);
        opportunity.set(OpportunityFields.CUSTOMER, new Reference(customer.id(), customer.name()));
        return Opportunities.create(opportunity);
    }

    private static List<Finding> save(Project project) {
        return ARCHIVE.get().records().save(Route.USER, project.models());
    }

    private static ProjectOpportunity read(ProjectOpportunity opportunity) {
        return ARCHIVE.get().records().read(data -> data.find(ProjectOpportunity.class, opportunity.id()));
    }

    private static void apply(Finding finding) {
        ARCHIVE.get().findings().quickFixes(finding).getFirst().apply(ARCHIVE.get(), finding);
    }

    @Test
    void savingAProposalWithoutAnEconomicBuyerWarns() {
        Project project = project(ARCHIVE.customer("Warned Ltd"));
        project.opportunity().set(OpportunityFields.TITLE, "Cold store");
        project.opportunity().set(OpportunityFields.STAGE, "proposal");

        Finding finding = save(project).stream().filter(found -> found.ruleId().equals(NEVER_MET)).findFirst()
                .orElseThrow();

        assertEquals(Severity.WARNING, finding.severity());
        assertEquals("economicBuyer", finding.attribute());
        assertTrue(ARCHIVE.get().findings().message(finding).contains("Cold store"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "contact", "need", "proposal", "negotiation", "commitment" })
    void fromTheProposalOnAnEconomicBuyerIsNeeded(String stage) {
        ProjectOpportunity opportunity = ARCHIVE.opportunity(ARCHIVE.customer("Stage " + stage), "Pump", stage,
                other -> { });

        boolean needed = List.of("proposal", "negotiation", "commitment").contains(stage);
        assertEquals(needed ? 1 : 0, ARCHIVE.findings(NEVER_MET, opportunity.id()).size());
    }

    @Test
    void anEconomicBuyerWhoWasMetIsEnough() {
        Customer customer = ARCHIVE.customer("Met Ltd");
        Contact buyer = ARCHIVE.contact("Simon Achebe", customer);
        ProjectOpportunity opportunity = ARCHIVE.opportunity(customer, "Valves", "proposal", other -> {
            other.setEconomicBuyer(buyer);
            other.setEconomicBuyerMetOn(LocalDate.of(2026, 1, 15));
        });

        assertEquals(List.of(), ARCHIVE.findings(NEVER_MET, opportunity.id()));
    }

    @Test
    void thePersonsInPostAreOfferedAsEconomicBuyer() {
        Customer customer = ARCHIVE.customer("Unnamed Ltd");
        Contact person = ARCHIVE.contact("Laura Finch", customer);
        ProjectOpportunity opportunity = ARCHIVE.opportunity(customer, "Kiln", "proposal", other -> { });
        Finding finding = ARCHIVE.findings(NEVER_MET, opportunity.id()).getFirst();
        List<QuickFix> fixes = ARCHIVE.get().findings().quickFixes(finding);
        assertEquals(1, fixes.size());
        assertTrue(fixes.getFirst().label().contains("Laura Finch"), fixes.getFirst().label());

        apply(finding);

        String buyer = ARCHIVE.get().records().read(
                data -> data.find(ProjectOpportunity.class, opportunity.id()).economicBuyer().name());
        assertEquals(person.name(), buyer);
        assertEquals("economicBuyerMetOn", ARCHIVE.findings(NEVER_MET, opportunity.id()).getFirst().attribute());
    }

    @Test
    void aMeetingIsPlannedForTheNextBusinessDay() {
        Customer customer = ARCHIVE.customer("Planned Ltd");
        Contact buyer = ARCHIVE.contact("Daniel Stone", customer);
        ProjectOpportunity opportunity = ARCHIVE.opportunity(customer, "Intake", "negotiation",
                other -> other.setEconomicBuyer(buyer));

        apply(ARCHIVE.findings(NEVER_MET, opportunity.id()).getFirst());

        List<Activity> planned = ARCHIVE.get().records().read(data -> data.select(Activity.class,
                "select a from Activity a join fetch a.contact where a.customer.id = :customer",
                Map.of("customer", customer.id())));
        assertEquals(1, planned.size());
        assertEquals(ActivityStatus.PLANNED, planned.getFirst().status());
        assertEquals("Daniel Stone", planned.getFirst().contact().name());
        LocalDate day = LocalDate.ofInstant(planned.getFirst().at(), ARCHIVE.get().zone());
        assertTrue(day.isAfter(ARCHIVE.get().today()) && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0,
                "planned for " + day.getDayOfWeek() + " " + day);
        assertEquals(null, read(opportunity).economicBuyerMetOn(), "a meeting that is planned was not held");
    }

    @Test
    void aDisabledModeIsSilent() {
        ProjectOpportunity opportunity = ARCHIVE.opportunity(ARCHIVE.customer("Silent Ltd"), "Fans", "proposal",
                other -> { });
        ARCHIVE.get().modes().setEnabled(Route.USER, "project", false);
        try {
            assertEquals(List.of(), ARCHIVE.findings(NEVER_MET, opportunity.id()));
        } finally {
            ARCHIVE.get().modes().setEnabled(Route.USER, "project", true);
        }
        assertEquals(1, ARCHIVE.findings(NEVER_MET, opportunity.id()).size());
    }

    @Test
    void aCustomerOutsideTheModeIsLeftAlone() {
        Customer customer = ARCHIVE.customerOfNoMode("Outside Ltd");
        Project project = project(customer);
        project.opportunity().set(OpportunityFields.TITLE, "Old project");
        project.opportunity().set(OpportunityFields.STAGE, "proposal");

        assertEquals(List.of(), save(project));
        assertEquals(List.of(), ARCHIVE.findings(NEVER_MET, project.project().id()));
    }

    @Test
    void anOpportunityNeedsATitle() {
        Project project = project(ARCHIVE.customer("Untitled Ltd"));
        project.opportunity().set(OpportunityFields.STAGE, "need");

        RuleViolationException refused = assertThrows(RuleViolationException.class, () -> save(project));

        assertEquals("opportunity.complete", refused.findings().getFirst().ruleId());
        assertEquals("title", refused.findings().getFirst().attribute());
    }

    @Test
    void aProbabilityBeyondCertaintyIsRefused() {
        Project project = project(ARCHIVE.customer("Certain Ltd"));
        project.opportunity().set(OpportunityFields.TITLE, "Sure thing");
        project.opportunity().set(OpportunityFields.PROBABILITY, 101);

        assertTrue(assertThrows(RuleViolationException.class, () -> save(project)).findings().stream()
                .anyMatch(finding -> finding.ruleId().equals("opportunity.complete")));
        project.opportunity().set(OpportunityFields.PROBABILITY, 100);
        save(project);
        assertEquals(1, project.opportunity().version());
    }
}
