package org.moduscrm.archive.service.fields;

import java.math.BigDecimal;
import java.util.List;

import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.OrderLine;
import org.moduscrm.archive.model.Product;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link OrderLine}. */
public final class OrderLineFields {

    public static final Attribute<OrderLine, Reference> ORDER = Attribute.reference("order", SalesOrder.class,
            OrderLine::order, OrderLine::setOrder, SalesOrder::number);
    public static final Attribute<OrderLine, Integer> POSITION = Attribute.of("position", Integer.class,
            OrderLine::position, OrderLine::setPosition);
    public static final Attribute<OrderLine, Reference> PRODUCT = Attribute.reference("product", Product.class,
            OrderLine::product, OrderLine::setProduct, Product::name);
    public static final Attribute<OrderLine, String> DESCRIPTION = Attribute.of("description", String.class,
            OrderLine::description, OrderLine::setDescription);
    public static final Attribute<OrderLine, BigDecimal> QUANTITY = Attribute.of("quantity", BigDecimal.class,
            OrderLine::quantity, OrderLine::setQuantity);
    public static final Attribute<OrderLine, Money> AMOUNT = Attribute.of("amount", Money.class,
            OrderLine::amount, OrderLine::setAmount);

    public static final RecordType<OrderLine> TYPE = new RecordType<>("order-line", OrderLine.class, () -> new OrderLine(null, 1),
            line -> line.order().customer(), OrderLine::description, List.of(
                    ORDER, POSITION, PRODUCT, DESCRIPTION, QUANTITY, AMOUNT));

    private OrderLineFields() {
    }
}
