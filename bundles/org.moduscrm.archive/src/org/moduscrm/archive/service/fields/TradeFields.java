package org.moduscrm.archive.service.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.TradeRecord;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/**
 * The attributes that all records of trade have. Attributes are constants of one kind of record, so each kind has one
 * object of this class.
 */
public class TradeFields<D extends TradeRecord> {

    private final Attribute<D, String> number = Attribute.of("number", String.class, TradeRecord::number,
            TradeRecord::setNumber);
    private final Attribute<D, Reference> customer = Attribute.reference("customer", Customer.class,
            TradeRecord::customer, TradeRecord::setCustomer, Customer::name);
    private final Attribute<D, Reference> owner = Attribute.reference("owner", User.class, TradeRecord::owner,
            TradeRecord::setOwner, User::displayName);
    private final Attribute<D, LocalDate> day = Attribute.of("day", LocalDate.class, TradeRecord::day,
            TradeRecord::setDay);
    private final Attribute<D, String> remark = Attribute.of("remark", String.class, TradeRecord::remark,
            TradeRecord::setRemark);

    TradeFields() {
    }

    public final Attribute<D, String> number() {
        return number;
    }

    public final Attribute<D, Reference> customer() {
        return customer;
    }

    public final Attribute<D, Reference> owner() {
        return owner;
    }

    public final Attribute<D, LocalDate> day() {
        return day;
    }

    public final Attribute<D, String> remark() {
        return remark;
    }

    /** In the order in which people read them. */
    List<Attribute<D, ?>> attributes() {
        return List.of(number, customer, owner, day, remark);
    }

    /** The type of a kind that has these attributes and some more. */
    @SafeVarargs
    final RecordType<D> type(String kind, Class<D> entity, Supplier<D> factory, Attribute<D, ?>... more) {
        List<Attribute<D, ?>> all = new ArrayList<>(attributes());
        all.addAll(Arrays.asList(more));
        return new RecordType<>(kind, entity, factory, TradeRecord::customer, TradeRecord::number, List.copyOf(all));
    }
}
