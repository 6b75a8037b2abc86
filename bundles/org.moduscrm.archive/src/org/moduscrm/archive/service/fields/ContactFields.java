package org.moduscrm.archive.service.fields;

import java.time.LocalDate;
import java.util.List;

import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;

/** What can be edited of {@link Contact}. */
public final class ContactFields {

    public static final Attribute<Contact, String> NAME = Attribute.of("name", String.class,
            Contact::name, Contact::setName);
    public static final Attribute<Contact, String> SORT_KEY = Attribute.of("sortKey", String.class,
            Contact::sortKey, Contact::setSortKey);
    public static final Attribute<Contact, LocalDate> BIRTHDAY = Attribute.of("birthday", LocalDate.class,
            Contact::birthday, Contact::setBirthday);
    public static final Attribute<Contact, String> REMARK = Attribute.of("remark", String.class,
            Contact::remark, Contact::setRemark);

    public static final RecordType<Contact> TYPE = new RecordType<>("contact", Contact.class, Contact::new,
            contact -> contact, Contact::name, List.of(
                    NAME, SORT_KEY, BIRTHDAY, REMARK));

    private ContactFields() {
    }
}
