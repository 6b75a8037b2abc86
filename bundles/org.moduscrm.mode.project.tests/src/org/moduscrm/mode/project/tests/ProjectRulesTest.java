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
import org.junit.jupiter.params.provider.EnumSource;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.RuleViolationException;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.QuickFix;
import org.moduscrm.archive.spi.rule.Severity;
import org.moduscrm.mode.project.model.ProjectOpportunity;
import org.moduscrm.mode.project.model.Stage;
import org.moduscrm.mode.project.service.Opportunities;
import org.moduscrm.mode.project.service.OpportunityFields;

/** What the mode's rules say, and what their quick fixes do. */
class ProjectRulesTest {

    private static final String NEVER_MET = "project.economic-buyer-never-met";

    @RegisterExtension
    static final ProjectArchive ARCHIVE = new ProjectArchive();

    private static EditModel<ProjectOpportunity> model(Customer customer) {
        return Opportunities.create(new Reference(customer.id(), customer.name()));
    }

    private static List<Finding> save(EditModel<ProjectOpportunity> model) {
        return ARCHIVE.get().records().save(Route.USER, List.of(model));
    }

    private static ProjectOpportunity read(ProjectOpportunity opportunity) {
        return ARCHIVE.get().records().read(data -> data.find(ProjectOpportunity.class, opportunity.id()));
    }

    private static void apply(Finding finding) {
        ARCHIVE.get().findings().quickFixes(finding).getFirst().apply(ARCHIVE.get(), finding);
    }

    @Test
    void savingAProposalWithoutAnEconomicBuyerWarns() {
        EditModel<ProjectOpportunity> model = model(ARCHIVE.customer("Warned Ltd"));
        model.set(OpportunityFields.TITLE, "Cold store");
        model.set(OpportunityFields.STAGE, Stage.PROPOSAL);

        Finding finding = save(model).stream().filter(found -> found.ruleId().equals(NEVER_MET)).findFirst()
                .orElseThrow();

        assertEquals(Severity.WARNING, finding.severity());
        assertEquals("economicBuyer", finding.attribute());
        assertTrue(ARCHIVE.get().findings().message(finding).contains("Cold store"));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void onlyProposalsAndNegotiationsNeedAnEconomicBuyer(Stage stage) {
        ProjectOpportunity opportunity = ARCHIVE.opportunity(ARCHIVE.customer("Stage " + stage), "Pump", stage,
                other -> { });

        boolean needed = stage == Stage.PROPOSAL || stage == Stage.NEGOTIATION;
        assertEquals(needed ? 1 : 0, ARCHIVE.findings(NEVER_MET, opportunity.id()).size());
    }

    @Test
    void anEconomicBuyerWhoWasMetIsEnough() {
        Customer customer = ARCHIVE.customer("Met Ltd");
        Contact buyer = ARCHIVE.contact("Simon Achebe", customer);
        ProjectOpportunity opportunity = ARCHIVE.opportunity(customer, "Valves", Stage.PROPOSAL, other -> {
            other.setEconomicBuyer(buyer);
            other.setEconomicBuyerMetOn(LocalDate.of(2026, 1, 15));
        });

        assertEquals(List.of(), ARCHIVE.findings(NEVER_MET, opportunity.id()));
    }

    @Test
    void thePersonsInPostAreOfferedAsEconomicBuyer() {
        Customer customer = ARCHIVE.customer("Unnamed Ltd");
        Contact person = ARCHIVE.contact("Laura Finch", customer);
        ProjectOpportunity opportunity = ARCHIVE.opportunity(customer, "Kiln", Stage.PROPOSAL, other -> { });
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
        ProjectOpportunity opportunity = ARCHIVE.opportunity(customer, "Intake", Stage.NEGOTIATION,
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
        ProjectOpportunity opportunity = ARCHIVE.opportunity(ARCHIVE.customer("Silent Ltd"), "Fans", Stage.PROPOSAL,
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
        EditModel<ProjectOpportunity> model = model(customer);
        model.set(OpportunityFields.TITLE, "Old project");
        model.set(OpportunityFields.STAGE, Stage.PROPOSAL);

        assertEquals(List.of(), save(model));
        assertEquals(List.of(), ARCHIVE.findings(NEVER_MET, model.id()));
    }

    @Test
    void anOpportunityNeedsATitle() {
        EditModel<ProjectOpportunity> model = model(ARCHIVE.customer("Untitled Ltd"));
        model.set(OpportunityFields.STAGE, Stage.SOLUTION);

        RuleViolationException refused = assertThrows(RuleViolationException.class, () -> save(model));

        assertEquals("project.opportunity-needs-title", refused.findings().getFirst().ruleId());
        assertTrue(refused.getMessage().contains("Untitled Ltd"), refused.getMessage());
    }

    @Test
    void aProbabilityBeyondCertaintyIsRefused() {
        EditModel<ProjectOpportunity> model = model(ARCHIVE.customer("Certain Ltd"));
        model.set(OpportunityFields.TITLE, "Sure thing");
        model.set(OpportunityFields.PROBABILITY, 101);

        assertEquals("project.chance-within-bounds",
                assertThrows(RuleViolationException.class, () -> save(model)).findings().getFirst().ruleId());
        model.set(OpportunityFields.PROBABILITY, 100);
        save(model);
        assertEquals(1, model.version());
    }
}
