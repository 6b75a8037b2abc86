package org.moduscrm.archive.internal.trade.rules;

import java.util.Optional;

import org.moduscrm.archive.internal.trade.TradeTypes;
import org.moduscrm.archive.model.ServiceCase;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/** A case says what it is about, and a solved one how. Arguments: number, field. */
@Component(service = Rule.class)
public class CaseIsComplete extends TradeRule<ServiceCase> {

    public CaseIsComplete() {
        super("service.case-complete", ServiceCase.class, Severity.ERROR);
    }

    @Override
    public String title() {
        return Messages.Case_title;
    }

    @Override
    public String explanation() {
        return Messages.Case_explanation;
    }

    @Override
    String pattern(Finding finding) {
        return Messages.Case_message;
    }

    @Override
    public Optional<Finding> check(ServiceCase service, RuleContext context) {
        if (isBlank(service.subject())) {
            return missing(service, "subject");
        }
        if (service.state() == null) {
            return missing(service, "state");
        }
        return !service.state().isPending() && isBlank(service.solution()) && service.source() == null
                ? missing(service, "solution") : Optional.empty();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private Optional<Finding> missing(ServiceCase service, String attribute) {
        return found(service, service.customer(), attribute, service.number(), TradeTypes.word(attribute));
    }
}
