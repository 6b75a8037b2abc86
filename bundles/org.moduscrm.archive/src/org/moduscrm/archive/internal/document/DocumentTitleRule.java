package org.moduscrm.archive.internal.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Document;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/** A document needs a title. */
@Component
public class DocumentTitleRule implements Rule<Document> {

    @Override
    public String id() {
        return "document.title";
    }

    @Override
    public Class<Document> recordClass() {
        return Document.class;
    }

    @Override
    public Severity defaultSeverity() {
        return Severity.ERROR;
    }

    @Override
    public String title() {
        return Messages.titleTitle;
    }

    @Override
    public String explanation() {
        return Messages.titleExplanation;
    }

    @Override
    public String message(Finding finding) {
        return Messages.titleMessage;
    }

    @Override
    public Optional<Finding> check(Document document, RuleContext context) {
        if (document.title() != null && !document.title().isBlank()) {
            return Optional.empty();
        }
        Customer customer = document.customer();
        return Optional.of(finding(document.id(), customer == null ? null : customer.id(),
                customer == null ? null : customer.name()));
    }

    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        return context.data().query("select d.id, c.id, c.name from document d left join customer c "
                + "on c.id = d.customer_id where d.state = 'ACTIVE' and trim(d.title) = '' fetch first " + limit
                + " rows only", List.of(), row -> finding(row.uuid(1), row.uuid(2), row.text(3)));
    }

    private Finding finding(UUID document, UUID customer, String customerName) {
        return new Finding(id(), defaultSeverity(), "document", document, customer, customerName, "title", List.of());
    }
}
