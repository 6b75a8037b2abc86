package org.moduscrm.archive.service.fields;

import java.time.LocalDate;
import java.util.List;

import org.moduscrm.archive.model.Address;
import org.moduscrm.archive.model.AddressKind;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link Address}. */
public final class AddressFields {

    public static final Attribute<Address, Reference> CUSTOMER = Attribute.reference("customer", Customer.class,
            Address::customer, Address::setCustomer, Customer::name);
    public static final Attribute<Address, Reference> CONTACT = Attribute.reference("contact", Contact.class,
            Address::contact, Address::setContact, Contact::name);
    public static final Attribute<Address, AddressKind> KIND = Attribute.of("kind", AddressKind.class,
            Address::kind, Address::setKind);
    public static final Attribute<Address, String> STREET = Attribute.of("street", String.class,
            Address::street, Address::setStreet);
    public static final Attribute<Address, String> CITY = Attribute.of("city", String.class,
            Address::city, Address::setCity);
    public static final Attribute<Address, String> REGION = Attribute.of("region", String.class,
            Address::region, Address::setRegion);
    public static final Attribute<Address, String> POSTCODE = Attribute.of("postcode", String.class,
            Address::postcode, Address::setPostcode);
    public static final Attribute<Address, String> COUNTRY = Attribute.of("country", String.class,
            Address::country, Address::setCountry);
    public static final Attribute<Address, String> SITE_NAME = Attribute.of("siteName", String.class,
            Address::siteName, Address::setSiteName);
    public static final Attribute<Address, LocalDate> STARTS_ON = Attribute.of("startsOn", LocalDate.class,
            Address::startsOn, Address::setStartsOn);
    public static final Attribute<Address, LocalDate> ENDS_ON = Attribute.of("endsOn", LocalDate.class,
            Address::endsOn, Address::setEndsOn);

    public static final RecordType<Address> TYPE = new RecordType<>("address", Address.class, Address::new,
            address -> address.customer() == null ? address.contact() : address.customer(), Address::city, List.of(
                    CUSTOMER, CONTACT, KIND, STREET, CITY, REGION, POSTCODE, COUNTRY, SITE_NAME, STARTS_ON, ENDS_ON));

    private AddressFields() {
    }
}
