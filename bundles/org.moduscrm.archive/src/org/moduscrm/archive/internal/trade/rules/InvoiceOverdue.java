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
                select i.id, c.id, c.name, i.doc_no, i.due_on, i.total_currency,
                    i.total - coalesce(a.paid, 0) - coalesce(n.credited, 0)
                from invoice i join customer c on c.id = i.customer_id
                left join (select invoice_id, sum(amount) as paid from payment_allocation group by invoice_id) a
                    on a.invoice_id = i.id
                left join (select invoice_id, sum(total) as credited from credit_note group by invoice_id) n
                    on n.invoice_id = i.id
                where i.due_on < ? and i.total > coalesce(a.paid, 0) + coalesce(n.credited, 0)
                order by i.due_on, i.id""", List.of(context.today()),
                row -> new Object[] { row.text(4), Money.of(row.decimal(7), row.text(6)), row.date(5) });
    }
}
