package org.moduscrm.mode.project.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.spi.data.DataRow;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.QuickFix;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.moduscrm.mode.project.model.ProjectOpportunity;
import org.moduscrm.mode.project.service.ProjectOpportunityFields;
import org.moduscrm.mode.project.service.ProjectMode;
import org.osgi.service.component.annotations.Component;

/**
 * From the proposal on, somebody of ours must have met the person who releases the money. Its findings carry the title,
 * the buyer's name (empty when nobody is named) and then, in pairs of key and name, the people who could be named.
 */
@Component(service = Rule.class)
public final class EconomicBuyerNeverMet implements Rule<ProjectOpportunity> {

    private static final int TITLE = 0;
    private static final int BUYER = 1;
    private static final int PEOPLE = 2;

    @Override
    public String id() {
        return "project.economic-buyer-never-met";
    }

    @Override
    public Class<ProjectOpportunity> recordClass() {
        return ProjectOpportunity.class;
    }

    @Override
    public Severity defaultSeverity() {
        return Severity.WARNING;
    }

    @Override
    public String modeId() {
        return ProjectMode.ID;
    }

    @Override
    public String title() {
        return Messages.NeverMet_title;
    }

    @Override
    public String explanation() {
        return Messages.NeverMet_explanation;
    }

    @Override
    public String message(Finding finding) {
        String title = finding.arguments().get(TITLE);
        String buyer = finding.arguments().get(BUYER);
        return buyer.isEmpty() ? NLS.bind(Messages.NeverMet_nobody, title)
                : NLS.bind(Messages.NeverMet_message, title, buyer);
    }

    @Override
    public Optional<Finding> check(ProjectOpportunity record, RuleContext context) {
        boolean met = record.economicBuyer() != null && record.economicBuyerMetOn() != null;
        Opportunity opportunity = record.opportunity();
        if (met || opportunity == null || opportunity.outcome() != null || opportunity.stage() == null
                || !LateStages.codes(context).contains(opportunity.stage())) {
            return Optional.empty();
        }
        UUID customer = record.customer().id();
        String buyer = record.economicBuyer() == null ? null : record.economicBuyer().name();
        List<Reference> people = buyer == null ? PeopleInPost.at(customer, context) : List.of();
        return Optional.of(finding(record.id(), customer, record.customer().name(), opportunity.title(), buyer, people));
    }

    private record Hit(UUID id, String title, UUID customer, String customerName, String buyer) {

        static Hit of(DataRow row) {
            return new Hit(row.uuid(1), row.text(2), row.uuid(3), row.text(4), row.text(5));
        }
    }

    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        List<Hit> hits = context.data().query("""
                select p.id, o.title, c.id, c.name, k.name
                from project_opportunity p join opportunity o on o.id = p.opportunity_id
                join customer c on c.id = o.customer_id
                join customer_mode m on m.customer_id = c.id and m.mode_id = 'project'
                left join contact k on k.id = p.economic_buyer_id
                where o.outcome is null and c.state = 'ACTIVE' and o.stage in (%s)
                and (p.economic_buyer_id is null or p.economic_buyer_met_on is null)
                order by o.expected_on, p.id fetch first %d rows only""".formatted(LateStages.QUERY, limit),
                List.of(), Hit::of);
        Map<UUID, List<Reference>> people = PeopleInPost.whereNobodyIsNamed(context);
        return hits.stream().map(hit -> finding(hit.id(), hit.customer(), hit.customerName(), hit.title(), hit.buyer(),
                people.getOrDefault(hit.customer(), List.of()))).toList();
    }

    private Finding finding(UUID id, UUID customer, String customerName, String title, String buyer,
            List<Reference> people) {
        List<String> arguments = new ArrayList<>(List.of(title == null ? "" : title, buyer == null ? "" : buyer));
        for (Reference person : buyer == null ? people : List.<Reference>of()) {
            arguments.add(person.id().toString());
            arguments.add(person.label());
        }
        String attribute = buyer == null ? ProjectOpportunityFields.ECONOMIC_BUYER.name()
                : ProjectOpportunityFields.ECONOMIC_BUYER_MET_ON.name();
        return new Finding(id(), defaultSeverity(), ProjectOpportunityFields.TYPE.kind(), id, customer, customerName, attribute,
                arguments);
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        List<String> arguments = finding.arguments();
        if (!arguments.get(BUYER).isEmpty()) {
            return List.of(new PlanMeeting(arguments.get(BUYER)));
        }
        List<QuickFix> fixes = new ArrayList<>();
        for (int i = PEOPLE; i + 1 < arguments.size(); i += 2) {
            fixes.add(new NameEconomicBuyer(new Reference(UUID.fromString(arguments.get(i)), arguments.get(i + 1))));
        }
        return fixes;
    }
}
