package org.moduscrm.archive.internal.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

import org.moduscrm.archive.internal.Messages;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.QuickFix;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.RuleParameter;
import org.moduscrm.archive.spi.rule.RuleParameter.Type;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/**
 * A customer with a follow-up in the last months, but nothing planned. Argument: the day of the last follow-up, ISO.
 */
@Component
public class NextStepRule implements Rule<Customer> {

    private static final String MONTHS = "months";

    private static final String ALL = """
            select c.id, c.name, max(a.happens_at)
            from customer c join activity a on a.customer_id = c.id and a.status = 'DONE' and a.happens_at >= ?
            where c.state = 'ACTIVE' and not exists (
                select 1 from activity p where p.customer_id = c.id and p.status = 'PLANNED')
            group by c.id, c.name
            order by 3, c.name""";

    @Override
    public String id() {
        return "customer.next-step";
    }

    @Override
    public Class<Customer> recordClass() {
        return Customer.class;
    }

    @Override
    public Severity defaultSeverity() {
        return Severity.ADVICE;
    }

    @Override
    public List<RuleParameter> parameters() {
        return List.of(new RuleParameter(MONTHS, Type.COUNT, "12", Messages.customerNextStepMonths));
    }

    @Override
    public String title() {
        return Messages.customerNextStepTitle;
    }

    @Override
    public String explanation() {
        return Messages.customerNextStepExplanation;
    }

    @Override
    public String message(Finding finding) {
        return Messages.bind(Messages.customerNextStepMessage, finding.arguments().getFirst());
    }

    /** Saving a customer is not the moment to ask for its next step: the set check does. */
    @Override
    public Optional<Finding> check(Customer customer, RuleContext context) {
        return Optional.empty();
    }

    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        LocalDate since = context.today().minusMonths(context.count(MONTHS));
        return context.data().query(ALL + " fetch first " + limit + " rows only",
                List.of(since.atStartOfDay(context.zone()).toInstant()),
                row -> new Finding(id(), defaultSeverity(), "customer", row.uuid(1), row.uuid(1), row.text(2), null,
                        List.of(LocalDate.ofInstant(row.instant(3), context.zone()).toString())));
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        return List.of(new PlanCall());
    }

    private static final class PlanCall implements QuickFix {

        private static final LocalTime MORNING = LocalTime.of(9, 0);

        @Override
        public String id() {
            return "plan-call";
        }

        @Override
        public String label() {
            return Messages.customerNextStepFix;
        }

        @Override
        public void apply(Archive archive, Finding finding) {
            archive.records().write(Route.RULE, workspace -> {
                Customer customer = workspace.find(Customer.class, finding.customerId());
                Activity call = new Activity();
                call.setCustomer(customer);
                call.setOwner(customer.owner());
                call.setKind(ActivityKind.CALL);
                call.setStatus(ActivityStatus.PLANNED);
                call.setSubject(Messages.customerNextStepFixSubject);
                call.setAt(nextBusinessDay(archive.today()).atTime(MORNING).atZone(archive.zone()).toInstant());
                workspace.add(call);
                return call.id();
            });
        }

        private static LocalDate nextBusinessDay(LocalDate today) {
            return switch (today.getDayOfWeek()) {
                case FRIDAY -> today.plusDays(3);
                case SATURDAY -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
                default -> today.plusDays(1);
            };
        }
    }
}
