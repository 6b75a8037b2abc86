package org.moduscrm.archive.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.moduscrm.archive.internal.Messages;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.QuickFix;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/**
 * Two customers whose names are alike once legal form, case and punctuation are gone, or whose tax id is the same, are
 * probably one. Says so at the younger record, naming the older one: arguments are its key, code and name.
 */
@Component
public class DuplicateCustomerRule implements Rule<Customer> {

    private static final String SAME = """
            select older.id, older.code, older.name
            from customer older
            where older.state = 'ACTIVE' and older.id <> ? and older.%s = ?
            order by older.id fetch first 1 rows only""";

    private static final String ALL = """
            select younger.id, younger.name, older.id, older.code, older.name
            from customer younger join customer older on older.name_key = younger.name_key and older.id < younger.id
            where younger.state = 'ACTIVE' and older.state = 'ACTIVE' and not exists (
                select 1 from silenced_finding s
                where s.rule_id = ? and s.record_id = younger.id and s.other_id = older.id)
            """;

    @Override
    public String id() {
        return "customer.duplicate";
    }

    @Override
    public Class<Customer> recordClass() {
        return Customer.class;
    }

    @Override
    public Severity defaultSeverity() {
        return Severity.WARNING;
    }

    @Override
    public String title() {
        return Messages.customerDuplicateTitle;
    }

    @Override
    public String explanation() {
        return Messages.customerDuplicateExplanation;
    }

    @Override
    public String message(Finding finding) {
        List<String> other = finding.arguments();
        return Messages.bind(Messages.customerDuplicateMessage, other.get(1), other.get(2));
    }

    @Override
    public Optional<Finding> check(Customer customer, RuleContext context) {
        return same("name_key", customer.nameKey(), customer, context)
                .or(() -> same("tax_id", customer.taxId(), customer, context));
    }

    /** One column at a time: for the one or the other the engine reads all customers. */
    private Optional<Finding> same(String column, String value, Customer customer, RuleContext context) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        return context.data().query(SAME.formatted(column), List.of(customer.id(), value),
                row -> finding(customer.id(), customer.name(), row.uuid(1), row.text(2), row.text(3))).stream().findFirst();
    }

    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        return context.data().query(ALL + " fetch first " + limit + " rows only", List.of(id()),
                row -> finding(row.uuid(1), row.text(2), row.uuid(3), row.text(4), row.text(5)));
    }

    private Finding finding(UUID younger, String name, UUID older, String code, String olderName) {
        return new Finding(id(), defaultSeverity(), "customer", younger, younger, name, "name",
                List.of(older.toString(), code, olderName));
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        return List.of(new DifferentCustomers());
    }

    /** Writes down that the two were compared. */
    private static final class DifferentCustomers implements QuickFix {

        @Override
        public String id() {
            return "different";
        }

        @Override
        public String label() {
            return Messages.differentCustomersFix;
        }

        @Override
        public void apply(Archive archive, Finding finding) {
            archive.findings().silence(finding, Messages.differentCustomersReason);
        }
    }
}
