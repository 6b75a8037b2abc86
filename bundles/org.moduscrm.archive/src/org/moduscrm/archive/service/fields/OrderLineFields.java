package org.moduscrm.archive.service.fields;

import org.moduscrm.archive.model.OrderLine;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;

/** What can be edited of {@link OrderLine}. */
public final class OrderLineFields {

    public static final LineFields<OrderLine> LINE = new LineFields<>(Attribute.reference("order", SalesOrder.class,
            OrderLine::order, OrderLine::setOrder, SalesOrder::number));

    public static final RecordType<OrderLine> TYPE = LINE.type("order-line", OrderLine.class, OrderLine::new);

    private OrderLineFields() {
    }
}
