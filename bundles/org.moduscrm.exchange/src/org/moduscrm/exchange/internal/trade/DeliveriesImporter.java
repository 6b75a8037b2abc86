package org.moduscrm.exchange.internal.trade;

import java.util.List;

import org.moduscrm.archive.model.Delivery;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.table.Column;
import org.moduscrm.exchange.internal.write.Identity;
import org.osgi.service.component.annotations.Component;

/** Deliveries from a table. */
@Component(service = Importer.class)
public final class DeliveriesImporter extends TradeImporter<Delivery> {

    static final DocumentLayout<Delivery> LAYOUT = new DocumentLayout<>(Column.of("delivery_id", Identity.MAX, "发货编号"),
            Column.of("delivery_no", 60, "发货单号"), Column.of("delivered_on", 40, "date", "日期", "发货日期"), false, false, List.of(
            Extra.reference(Column.of("order_id", Identity.MAX), SalesOrder.class, Delivery::order, Delivery::setOrder),
            Extra.day(Column.of("received_on", 40, "签收日期"), Delivery::receivedOn, Delivery::setReceivedOn),
            Extra.text(Column.of("received_by", 100, "签收人"), Delivery::receivedBy, Delivery::setReceivedBy)));

    public DeliveriesImporter() {
        super("deliveries", 46, Delivery.class, LAYOUT);
    }

    @Override
    public String label() {
        return Messages.kindDeliveries;
    }

    @Override
    Delivery create() {
        return new Delivery();
    }
}
