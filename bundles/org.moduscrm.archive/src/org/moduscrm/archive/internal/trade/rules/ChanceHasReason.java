package org.moduscrm.archive.internal.trade.rules;

import java.util.List;
import java.util.Optional;

import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/** Whoever overrides the chance of the stage says why. Arguments: title, own chance. */
@Component(service = Rule.class)
public class ChanceHasReason extends TradeRule<Opportunity> {

    public ChanceHasReason() {
        super("opportunity.chance-reason", Opportunity.class, Severity.WARNING);
    }

    @Override
    public String title() {
        return Messages.Override_title;
    }

    @Override
    public String explanation() {
        return Messages.Override_explanation;
    }

    @Override
    String pattern(Finding finding) {
        return Messages.Override_message;
    }

    @Override
    public Optional<Finding> check(Opportunity opportunity, RuleContext context) {
        boolean silent = opportunity.outcome() == null && opportunity.probability() != null
                && (opportunity.probabilityReason() == null || opportunity.probabilityReason().isBlank());
        return silent ? found(opportunity, opportunity.customer(), "probabilityReason", opportunity.title(),
                opportunity.probability()) : Optional.empty();
    }

    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        return query(context, limit, "opportunity", "probabilityReason", """
                select o.id, c.id, c.name, o.title, o.probability
                from opportunity o join customer c on c.id = o.customer_id
                where o.outcome is null and o.probability is not null and o.probability_reason is null
                and c.state = 'ACTIVE' order by o.id""", List.of(),
                row -> new Object[] { row.text(4), row.number(5) });
    }
}
