package org.moduscrm.archive.service.fields;

import java.util.List;

import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerMode;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link CustomerMode}. */
public final class CustomerModeFields {

    public static final Attribute<CustomerMode, Reference> CUSTOMER = Attribute.reference("customer", Customer.class,
            CustomerMode::customer, CustomerMode::setCustomer, Customer::name);
    public static final Attribute<CustomerMode, String> MODE_ID = Attribute.of("modeId", String.class,
            CustomerMode::modeId, CustomerMode::setModeId);

    public static final RecordType<CustomerMode> TYPE = new RecordType<>("enrolment", CustomerMode.class, () -> new CustomerMode(null, null),
            CustomerMode::customer, CustomerMode::modeId, List.of(
                    CUSTOMER, MODE_ID));

    private CustomerModeFields() {
    }
}
