package org.moduscrm.archive.internal.trade.rules;

import java.util.List;
import java.util.Optional;

import org.moduscrm.archive.model.Delivery;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/** Goods rarely leave before they are ordered. Arguments: number and day of the delivery, of the order. */
@Component(service = Rule.class)
public class DeliveryBeforeOrder extends TradeRule<Delivery> {

    public DeliveryBeforeOrder() {
        super("trade.delivery-before-order", Delivery.class, Severity.ADVICE);
    }

    @Override
    public String title() {
        return Messages.DeliveryBeforeOrder_title;
    }

    @Override
    public String explanation() {
        return Messages.DeliveryBeforeOrder_explanation;
    }

    @Override
    String pattern(Finding finding) {
        return Messages.DeliveryBeforeOrder_message;
    }

    @Override
    public Optional<Finding> check(Delivery delivery, RuleContext context) {
        SalesOrder order = delivery.order();
        boolean early = order != null && order.day() != null && delivery.day() != null
                && delivery.day().isBefore(order.day());
        return early ? found(delivery, delivery.customer(), "day", delivery.number(), delivery.day(), order.number(),
                order.day()) : Optional.empty();
    }

    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        return query(context, limit, "delivery", "day", """
                select d.id, c.id, c.name, d.doc_no, d.doc_date, o.order_no, o.ordered_on
                from delivery d join sales_order o on o.id = d.order_id join customer c on c.id = d.customer_id
                where d.doc_date < o.ordered_on order by d.doc_date desc, d.id""", List.of(),
                row -> new Object[] { row.text(4), row.date(5), row.text(6), row.date(7) });
    }
}
