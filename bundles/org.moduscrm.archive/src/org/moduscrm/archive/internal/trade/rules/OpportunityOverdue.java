package org.moduscrm.archive.internal.trade.rules;

import java.util.List;
import java.util.Optional;

import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/** A forecast that nobody looks after. Arguments: title, expected day. */
@Component(service = Rule.class)
public class OpportunityOverdue extends TradeRule<Opportunity> {

    public OpportunityOverdue() {
        super("opportunity.overdue", Opportunity.class, Severity.ADVICE);
    }

    @Override
    public String title() {
        return Messages.OpportunityOverdue_title;
    }

    @Override
    public String explanation() {
        return Messages.OpportunityOverdue_explanation;
    }

    @Override
    String pattern(Finding finding) {
        return Messages.OpportunityOverdue_message;
    }

    @Override
    public Optional<Finding> check(Opportunity opportunity, RuleContext context) {
        boolean overdue = opportunity.outcome() == null && opportunity.expectedOn() != null
                && opportunity.expectedOn().isBefore(context.today());
        return overdue ? found(opportunity, opportunity.customer(), "expectedOn", opportunity.title(),
                opportunity.expectedOn()) : Optional.empty();
    }

    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        return query(context, limit, "opportunity", "expectedOn", """
                select o.id, c.id, c.name, o.title, o.expected_on
                from opportunity o join customer c on c.id = o.customer_id
                where o.outcome is null and o.expected_on < ? and c.state = 'ACTIVE'
                order by o.expected_on, o.id""", List.of(context.today()),
                row -> new Object[] { row.text(4), row.date(5) });
    }
}
