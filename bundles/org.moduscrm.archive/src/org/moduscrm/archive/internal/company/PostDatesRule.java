package org.moduscrm.archive.internal.company;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.QuickFix;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/** A post does not end before it begins. Arguments: the first and the last day, ISO. */
@Component
public class PostDatesRule implements Rule<Affiliation> {

    private static final String ALL = """
            select a.id, c.id, c.name, a.starts_on, a.ends_on from affiliation a join customer c on c.id = a.customer_id
            where a.ends_on < a.starts_on and c.state = 'ACTIVE'""";

    @Override
    public String id() {
        return "contact.post-dates";
    }

    @Override
    public Class<Affiliation> recordClass() {
        return Affiliation.class;
    }

    @Override
    public Severity defaultSeverity() {
        return Severity.ERROR;
    }

    @Override
    public String title() {
        return Messages.postDatesTitle;
    }

    @Override
    public String explanation() {
        return Messages.postDatesExplanation;
    }

    @Override
    public String message(Finding finding) {
        return Messages.bind(Messages.postDatesMessage, finding.arguments().toArray());
    }

    @Override
    public Optional<Finding> check(Affiliation record, RuleContext context) {
        boolean wrong = record.startsOn() != null && record.endsOn() != null
                && record.endsOn().isBefore(record.startsOn());
        Customer customer = record.customer();
        return wrong ? Optional.of(new Finding(id(), defaultSeverity(), "affiliation", record.id(),
                customer == null ? null : customer.id(), customer == null ? null : customer.name(), "endsOn",
                List.of(record.startsOn().toString(), record.endsOn().toString()))) : Optional.empty();
    }

    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        return context.data().query(ALL + " fetch first " + limit + " rows only", List.of(),
                row -> new Finding(id(), defaultSeverity(), "affiliation", row.uuid(1), row.uuid(2), row.text(3), "endsOn",
                        List.of(row.date(4).toString(), row.date(5).toString())));
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        return List.of(new Swap());
    }

    /** Who typed them in the wrong order meant the other one. */
    private static final class Swap implements QuickFix {

        @Override
        public String id() {
            return "swap";
        }

        @Override
        public String label() {
            return Messages.datesFixSwap;
        }

        @Override
        public void apply(Archive archive, Finding finding) {
            archive.records().write(Route.RULE, workspace -> {
                Affiliation record = workspace.find(Affiliation.class, finding.recordId());
                LocalDate last = record.startsOn();
                record.setStartsOn(record.endsOn());
                record.setEndsOn(last);
                return null;
            });
        }
    }
}
