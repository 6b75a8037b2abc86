package org.moduscrm.exchange.internal.trade;

import java.util.List;

import org.moduscrm.archive.spi.exchange.Exporter;
import org.moduscrm.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Deliveries as a table. */
@Component(service = Exporter.class)
public final class DeliveriesExporter extends TradeExporter {

    public DeliveriesExporter() {
        super("deliveries", DeliveriesImporter.LAYOUT,
                "delivery d left join sales_order o on o.id = d.order_id", "d.doc_no", "d.doc_date", false,
                List.of("o.foreign_id", "d.received_on", "d.received_by"), List.of(Cell.TEXT, Cell.DAY, Cell.TEXT),
                null);
    }

    @Override
    public String label() {
        return Messages.kindDeliveries;
    }
}
