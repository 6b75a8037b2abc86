package org.moduscrm.archive.service.fields;

import java.util.List;

import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerTag;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link CustomerTag}. */
public final class CustomerTagFields {

    public static final Attribute<CustomerTag, Reference> CUSTOMER = Attribute.reference("customer", Customer.class,
            CustomerTag::customer, CustomerTag::setCustomer, Customer::name);
    public static final Attribute<CustomerTag, String> TAG = Attribute.of("tag", String.class,
            CustomerTag::tag, CustomerTag::setTag);

    public static final RecordType<CustomerTag> TYPE = new RecordType<>("tag", CustomerTag.class,
            CustomerTag::new, CustomerTag::customer, CustomerTag::tag, List.of(CUSTOMER, TAG));

    private CustomerTagFields() {
    }
}
