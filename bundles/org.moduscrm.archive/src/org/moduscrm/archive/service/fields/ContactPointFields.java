package org.moduscrm.archive.service.fields;

import java.time.LocalDate;
import java.util.List;

import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link ContactPoint}. */
public final class ContactPointFields {

    public static final Attribute<ContactPoint, Reference> CUSTOMER = Attribute.reference("customer", Customer.class,
            ContactPoint::customer, ContactPoint::setCustomer, Customer::name);
    public static final Attribute<ContactPoint, Reference> CONTACT = Attribute.reference("contact", Contact.class,
            ContactPoint::contact, ContactPoint::setContact, Contact::name);
    public static final Attribute<ContactPoint, ContactPointKind> KIND = Attribute.of("kind", ContactPointKind.class,
            ContactPoint::kind, ContactPoint::setKind);
    public static final Attribute<ContactPoint, String> ADDRESS = Attribute.of("address", String.class,
            ContactPoint::address, ContactPoint::setAddress);
    public static final Attribute<ContactPoint, String> LABEL = Attribute.of("label", String.class,
            ContactPoint::label, ContactPoint::setLabel);
    public static final Attribute<ContactPoint, Integer> RANK = Attribute.of("rank", Integer.class,
            ContactPoint::rank, ContactPoint::setRank);
    public static final Attribute<ContactPoint, LocalDate> FORMER_SINCE = Attribute.of("formerSince", LocalDate.class,
            ContactPoint::formerSince, ContactPoint::setFormerSince);

    public static final RecordType<ContactPoint> TYPE = new RecordType<>("contact-point", ContactPoint.class, ContactPoint::new,
            point -> point.customer() == null ? point.contact() : point.customer(), ContactPoint::address, List.of(
                    CUSTOMER, CONTACT, KIND, ADDRESS, LABEL, RANK, FORMER_SINCE));

    private ContactPointFields() {
    }
}
