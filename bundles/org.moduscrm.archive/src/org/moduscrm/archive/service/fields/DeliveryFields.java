package org.moduscrm.archive.service.fields;

import java.time.LocalDate;

import org.moduscrm.archive.model.Delivery;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link Delivery}. */
public final class DeliveryFields {

    /** What it has in common with other records of trade. */
    public static final TradeFields<Delivery> DOCUMENT = new TradeFields<>();
    public static final Attribute<Delivery, Reference> ORDER = Attribute.reference("order", SalesOrder.class,
            Delivery::order, Delivery::setOrder, SalesOrder::number);
    public static final Attribute<Delivery, LocalDate> RECEIVED_ON = Attribute.of("receivedOn", LocalDate.class,
            Delivery::receivedOn, Delivery::setReceivedOn);
    public static final Attribute<Delivery, String> RECEIVED_BY = Attribute.of("receivedBy", String.class,
            Delivery::receivedBy, Delivery::setReceivedBy);

    public static final RecordType<Delivery> TYPE = DOCUMENT.type("delivery", Delivery.class, Delivery::new,
            ORDER, RECEIVED_ON, RECEIVED_BY);

    private DeliveryFields() {
    }
}
