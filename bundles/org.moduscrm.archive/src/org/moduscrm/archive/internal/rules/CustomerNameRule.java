package org.moduscrm.archive.internal.rules;

import java.util.List;
import java.util.Optional;

import org.moduscrm.archive.internal.Messages;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/** A customer needs a name. */
@Component
public class CustomerNameRule implements Rule<Customer> {

    @Override
    public String id() {
        return "customer.name";
    }

    @Override
    public Class<Customer> recordClass() {
        return Customer.class;
    }

    @Override
    public Severity defaultSeverity() {
        return Severity.ERROR;
    }

    @Override
    public boolean isBinding() {
        return true;
    }

    @Override
    public String title() {
        return Messages.customerNameTitle;
    }

    @Override
    public String explanation() {
        return Messages.customerNameExplanation;
    }

    @Override
    public String message(Finding finding) {
        return Messages.customerNameMessage;
    }

    @Override
    public Optional<Finding> check(Customer customer, RuleContext context) {
        boolean named = customer.name() != null && !customer.name().isBlank();
        return named ? Optional.empty()
                : Optional.of(new Finding(id(), defaultSeverity(), "customer", customer.id(), customer.id(),
                        customer.code(), "name", List.of()));
    }

    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        return context.data().query("select id, code from customer where state = 'ACTIVE' and trim(name) = '' "
                + "fetch first " + limit + " rows only", List.of(),
                row -> new Finding(id(), defaultSeverity(), "customer", row.uuid(1), row.uuid(1), row.text(2), "name",
                        List.of()));
    }
}
