package org.moduscrm.archive.internal.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.QuickFix;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/**
 * What looks like a unified social credit code must have the right check digit. A warning: the paper in hand may be
 * wrong, and the customer is no less a customer for it. Argument: the id.
 */
@Component
public class TaxIdRule implements Rule<Customer> {

    private static final String CANDIDATES = "select id, name, tax_id from customer "
            + "where state = 'ACTIVE' and tax_id is not null and length(tax_id) = 18";

    @Override
    public String id() {
        return "customer.tax-id";
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
        return Messages.taxIdTitle;
    }

    @Override
    public String explanation() {
        return Messages.taxIdExplanation;
    }

    @Override
    public String message(Finding finding) {
        return Messages.bind(Messages.taxIdMessage, finding.arguments().getFirst());
    }

    @Override
    public Optional<Finding> check(Customer customer, RuleContext context) {
        return customer.taxId() == null || TaxId.holds(customer.taxId()) ? Optional.empty()
                : Optional.of(finding(customer.id(), customer.name(), customer.taxId()));
    }

    /** The database cannot count modulo 31 over characters, so it picks those of the right length. */
    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        List<Finding> found = new ArrayList<>();
        context.data().query(CANDIDATES, List.of(), row -> found.size() < limit && !TaxId.holds(row.text(3))
                && found.add(finding(row.uuid(1), row.text(2), row.text(3))));
        return found;
    }

    private Finding finding(UUID customer, String name, String taxId) {
        return new Finding(id(), defaultSeverity(), "customer", customer, customer, name, "taxId", List.of(taxId));
    }

    /** Mistaken letters first; a new check digit is right only when the rest is, so it comes second. */
    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        String id = finding.arguments().getFirst();
        List<QuickFix> fixes = new ArrayList<>();
        TaxId.withLettersMended(id).ifPresent(mended -> fixes.add(
                new Replace("letters", Messages.bind(Messages.taxIdFixLetters, mended), mended)));
        TaxId.checkDigit(id).map(digit -> id.substring(0, id.length() - 1) + digit).ifPresent(mended -> fixes.add(
                new Replace("digit", Messages.bind(Messages.taxIdFixDigit, mended), mended)));
        return fixes;
    }

    private record Replace(String id, String label, String taxId) implements QuickFix {

        @Override
        public void apply(Archive archive, Finding finding) {
            archive.records().write(Route.RULE, workspace -> {
                workspace.find(Customer.class, finding.recordId()).setTaxId(taxId);
                return null;
            });
        }
    }
}
