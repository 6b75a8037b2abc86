package org.moduscrm.archive.internal.trade.rules;

import java.util.List;
import java.util.Optional;

import org.moduscrm.archive.model.Invoice;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/** Money that should be here. Arguments: number, what is open, due day. */
@Component(service = Rule.class)
public class InvoiceOverdue extends TradeRule<Invoice> {

    public InvoiceOverdue() {
        super("trade.invoice-overdue", Invoice.class, Severity.WARNING);
    }

    @Override
    public String title() {
        return Messages.Overdue_title;
    }

    @Override
    public String explanation() {
        return Messages.Overdue_explanation;
    }

    @Override
    String pattern(Finding finding) {
        return Messages.Overdue_message;
    }

    /** Saving an invoice is not the moment to ask for its money: the set check does. */
    @Override
    public Optional<Finding> check(Invoice invoice, RuleContext context) {
        return Optional.empty();
    }

    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        return query(context, limit, "invoice", "dueOn", """
                select o.id, o.customer_id, o.name, o.doc_no, o.due_on, o.total_currency, o.open_amount from (
                    select i.id, i.customer_id, c.name, i.doc_no, i.due_on, i.total_currency, i.total
                        - coalesce((select sum(a.amount) from payment_allocation a where a.invoice_id = i.id), 0)
                        - coalesce((select sum(n.total) from credit_note n where n.invoice_id = i.id), 0) as open_amount
                    from invoice i join customer c on c.id = i.customer_id where i.due_on < ?) o
                where o.open_amount > 0
                order by o.due_on, o.id""", List.of(context.today()),
                row -> new Object[] { row.text(4), Money.of(row.decimal(7), row.text(6)), row.date(5) });
    }
}
