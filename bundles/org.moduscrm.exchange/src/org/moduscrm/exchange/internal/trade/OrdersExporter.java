package org.moduscrm.exchange.internal.trade;

import java.util.List;

import org.moduscrm.archive.spi.exchange.Exporter;
import org.moduscrm.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Orders as a table. */
@Component(service = Exporter.class)
public final class OrdersExporter extends TradeExporter {

    public OrdersExporter() {
        super("orders", OrdersImporter.LAYOUT,
                "sales_order d left join contract k on k.id = d.contract_id", "d.order_no", "d.ordered_on", true,
                List.of("d.state", "k.foreign_id"), List.of(Cell.TEXT, Cell.TEXT),
                new String[] { "order_line", "order_id" });
    }

    @Override
    public String label() {
        return Messages.kindOrders;
    }
}
