package org.moduscrm.archive.service.fields;

import java.time.LocalDate;
import java.util.List;

import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.config.CodeLists;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link Affiliation}. */
public final class AffiliationFields {

    public static final Attribute<Affiliation, Reference> CONTACT = Attribute.reference("contact", Contact.class,
            Affiliation::contact, Affiliation::setContact, Contact::name);
    public static final Attribute<Affiliation, Reference> CUSTOMER = Attribute.reference("customer", Customer.class,
            Affiliation::customer, Affiliation::setCustomer, Customer::name);
    public static final Attribute<Affiliation, String> POST = Attribute.of("post", String.class,
            Affiliation::post, Affiliation::setPost);
    public static final Attribute<Affiliation, String> DEPARTMENT = Attribute.of("department", String.class,
            Affiliation::department, Affiliation::setDepartment);
    public static final Attribute<Affiliation, LocalDate> STARTS_ON = Attribute.of("startsOn", LocalDate.class,
            Affiliation::startsOn, Affiliation::setStartsOn);
    public static final Attribute<Affiliation, LocalDate> ENDS_ON = Attribute.of("endsOn", LocalDate.class,
            Affiliation::endsOn, Affiliation::setEndsOn);
    public static final Attribute<Affiliation, String> RESPONSIBILITY = Attribute.code("responsibility", CodeLists.RESPONSIBILITY,
            Affiliation::responsibility, Affiliation::setResponsibility);
    public static final Attribute<Affiliation, String> DUTIES = Attribute.of("duties", String.class,
            Affiliation::duties, Affiliation::setDuties);
    public static final Attribute<Affiliation, String> DECISION_ROLE = Attribute.code("decisionRole", CodeLists.DECISION_ROLE,
            Affiliation::decisionRole, Affiliation::setDecisionRole);
    public static final Attribute<Affiliation, String> LEAVING_REASON = Attribute.code("leavingReason", CodeLists.LEAVING_REASON,
            Affiliation::leavingReason, Affiliation::setLeavingReason);

    public static final RecordType<Affiliation> TYPE = new RecordType<>("affiliation", Affiliation.class,
            () -> new Affiliation(null, null), Affiliation::customer, Affiliation::post, List.of(
                    CONTACT, CUSTOMER, POST, DEPARTMENT, STARTS_ON, ENDS_ON, RESPONSIBILITY, DUTIES, DECISION_ROLE,
                    LEAVING_REASON));

    private AffiliationFields() {
    }
}
