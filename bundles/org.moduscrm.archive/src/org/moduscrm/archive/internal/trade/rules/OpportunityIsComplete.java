package org.moduscrm.archive.internal.trade.rules;

import java.util.Optional;

import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/** What an opportunity cannot be without. Arguments: title, chance; the attribute says which part is broken. */
@Component(service = Rule.class)
public class OpportunityIsComplete extends TradeRule<Opportunity> {

    private static final int CERTAIN = 100;

    public OpportunityIsComplete() {
        super("opportunity.complete", Opportunity.class, Severity.ERROR);
    }

    @Override
    public String title() {
        return Messages.Opportunity_ruleTitle;
    }

    @Override
    public String explanation() {
        return Messages.Opportunity_explanation;
    }

    @Override
    String pattern(Finding finding) {
        return switch (finding.attribute()) {
            case "title" -> Messages.Opportunity_title;
            case "customer" -> Messages.Opportunity_customer;
            case "probability" -> Messages.Opportunity_chance;
            default -> Messages.Opportunity_closing;
        };
    }

    @Override
    public Optional<Finding> check(Opportunity opportunity, RuleContext context) {
        Integer chance = opportunity.probability();
        if (opportunity.customer() == null) {
            return broken(opportunity, "customer");
        }
        if (opportunity.title() == null || opportunity.title().isBlank()) {
            return broken(opportunity, "title");
        }
        if (chance != null && (chance < 0 || chance > CERTAIN)) {
            return broken(opportunity, "probability");
        }
        if ((opportunity.outcome() == null) != (opportunity.closedOn() == null)) {
            return broken(opportunity, opportunity.outcome() == null ? "outcome" : "closedOn");
        }
        return Optional.empty();
    }

    private Optional<Finding> broken(Opportunity opportunity, String attribute) {
        return found(opportunity, opportunity.customer(), attribute, opportunity.title(), opportunity.probability());
    }
}
