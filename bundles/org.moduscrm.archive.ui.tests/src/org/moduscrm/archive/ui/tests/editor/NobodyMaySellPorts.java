package org.moduscrm.archive.ui.tests.editor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.fields.AffiliationFields;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;

/** Looks at a customer's industry and complains about somebody's post. */
record NobodyMaySellPorts(UUID post) implements Rule<Customer> {

    static final String INDUSTRY = "Nobody's business";

    @Override
    public String id() {
        return "test.nobody-may-sell-ports";
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
    public String title() {
        return "Nobody may sell ports";
    }

    @Override
    public String explanation() {
        return "A rule of a test.";
    }

    @Override
    public String message(Finding finding) {
        return "Name a post";
    }

    @Override
    public Optional<Finding> check(Customer customer, RuleContext context) {
        return INDUSTRY.equals(customer.industry()) ? Optional.of(new Finding(id(), defaultSeverity(),
                AffiliationFields.TYPE.kind(), post, customer.id(), customer.name(), AffiliationFields.POST.name(),
                List.of())) : Optional.empty();
    }

    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        return List.of();
    }
}
