package org.moduscrm.archive.internal.trade.rules;

import java.util.List;
import java.util.Optional;

import org.moduscrm.archive.model.ServiceCase;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/** A service case that should be solved by now. Arguments: number, subject, due day. */
@Component(service = Rule.class)
public class CaseOverdue extends TradeRule<ServiceCase> {

    public CaseOverdue() {
        super("service.case-overdue", ServiceCase.class, Severity.WARNING);
    }

    @Override
    public String title() {
        return Messages.CaseOverdue_title;
    }

    @Override
    public String explanation() {
        return Messages.CaseOverdue_explanation;
    }

    @Override
    String pattern(Finding finding) {
        return Messages.CaseOverdue_message;
    }

    /** Time passes without anybody saving. */
    @Override
    public Optional<Finding> check(ServiceCase service, RuleContext context) {
        return Optional.empty();
    }

    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        return query(context, limit, "service-case", "dueOn", """
                select s.id, c.id, c.name, s.doc_no, s.subject, s.due_on
                from service_case s join customer c on c.id = s.customer_id
                where s.state in ('OPEN', 'IN_WORK') and s.due_on < ? order by s.due_on, s.id""",
                List.of(context.today()), row -> new Object[] { row.text(4), row.text(5), row.date(6) });
    }
}
