package org.moduscrm.archive.service.fields;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link SalesOrder}. */
public final class SalesOrderFields {

    public static final Attribute<SalesOrder, String> NUMBER = Attribute.of("number", String.class,
            SalesOrder::number, SalesOrder::setNumber);
    public static final Attribute<SalesOrder, Reference> CUSTOMER = Attribute.reference("customer", Customer.class,
            SalesOrder::customer, SalesOrder::setCustomer, Customer::name);
    public static final Attribute<SalesOrder, Reference> OWNER = Attribute.reference("owner", User.class,
            SalesOrder::owner, SalesOrder::setOwner, User::displayName);
    public static final Attribute<SalesOrder, LocalDate> ORDERED_ON = Attribute.of("orderedOn", LocalDate.class,
            SalesOrder::orderedOn, SalesOrder::setOrderedOn);
    public static final Attribute<SalesOrder, Money> TOTAL = Attribute.of("total", Money.class,
            SalesOrder::total, SalesOrder::setTotal);
    public static final Attribute<SalesOrder, Money> BASE_TOTAL = Attribute.of("baseTotal", Money.class,
            SalesOrder::baseTotal, SalesOrder::setBaseTotal);
    public static final Attribute<SalesOrder, BigDecimal> RATE = Attribute.of("rate", BigDecimal.class,
            SalesOrder::rate, SalesOrder::setRate);

    public static final RecordType<SalesOrder> TYPE = new RecordType<>("order", SalesOrder.class, SalesOrder::new,
            SalesOrder::customer, SalesOrder::number, List.of(
                    NUMBER, CUSTOMER, OWNER, ORDERED_ON, TOTAL, BASE_TOTAL, RATE));

    private SalesOrderFields() {
    }
}
