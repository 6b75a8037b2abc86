package org.moduscrm.archive.service.fields;

import java.time.LocalDate;
import java.util.List;

import org.moduscrm.archive.model.ClassificationPeriod;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link ClassificationPeriod}. */
public final class ClassificationPeriodFields {

    public static final Attribute<ClassificationPeriod, Reference> CUSTOMER = Attribute.reference("customer", Customer.class,
            ClassificationPeriod::customer, ClassificationPeriod::setCustomer, Customer::name);
    public static final Attribute<ClassificationPeriod, String> SCHEME = Attribute.of("scheme", String.class,
            ClassificationPeriod::scheme, ClassificationPeriod::setScheme);
    public static final Attribute<ClassificationPeriod, String> CODE = Attribute.of("code", String.class,
            ClassificationPeriod::code, ClassificationPeriod::setCode);
    public static final Attribute<ClassificationPeriod, LocalDate> SINCE = Attribute.of("since", LocalDate.class,
            ClassificationPeriod::since, ClassificationPeriod::setSince);
    public static final Attribute<ClassificationPeriod, LocalDate> UNTIL = Attribute.of("until", LocalDate.class,
            ClassificationPeriod::until, ClassificationPeriod::setUntil);
    public static final Attribute<ClassificationPeriod, String> REASON = Attribute.of("reason", String.class,
            ClassificationPeriod::reason, ClassificationPeriod::setReason);

    public static final RecordType<ClassificationPeriod> TYPE = new RecordType<>("classification", ClassificationPeriod.class,
            () -> new ClassificationPeriod(null, null, null, null), ClassificationPeriod::customer,
            ClassificationPeriod::code, List.of(CUSTOMER, SCHEME, CODE, SINCE, UNTIL, REASON));

    private ClassificationPeriodFields() {
    }
}
