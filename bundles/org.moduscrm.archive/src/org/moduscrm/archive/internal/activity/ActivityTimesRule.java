package org.moduscrm.archive.internal.activity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/** An activity does not end before it begins. */
@Component
public class ActivityTimesRule implements Rule<Activity> {

    @Override
    public String id() {
        return "activity.times";
    }

    @Override
    public Class<Activity> recordClass() {
        return Activity.class;
    }

    @Override
    public Severity defaultSeverity() {
        return Severity.ERROR;
    }

    @Override
    public String title() {
        return Messages.timesTitle;
    }

    @Override
    public String explanation() {
        return Messages.timesExplanation;
    }

    @Override
    public String message(Finding finding) {
        return Messages.bind(Messages.timesMessage, finding.arguments().getFirst());
    }

    @Override
    public Optional<Finding> check(Activity activity, RuleContext context) {
        if (activity.endsAt() == null || activity.at() == null || !activity.endsAt().isBefore(activity.at())) {
            return Optional.empty();
        }
        Customer customer = activity.customer();
        return Optional.of(finding(activity.id(), activity.subject(), customer == null ? null : customer.id(),
                customer == null ? null : customer.name()));
    }

    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        return context.data().query("select a.id, a.subject, c.id, c.name from activity a left join customer c "
                + "on c.id = a.customer_id where a.ends_at < a.happens_at fetch first " + limit + " rows only", List.of(),
                row -> finding(row.uuid(1), row.text(2), row.uuid(3), row.text(4)));
    }

    private Finding finding(UUID activity, String subject, UUID customer, String customerName) {
        return new Finding(id(), defaultSeverity(), "activity", activity, customer, customerName, "endsAt",
                List.of(String.valueOf(subject)));
    }
}
