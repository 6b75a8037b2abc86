package org.moduscrm.archive.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.moduscrm.archive.model.Address;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerTag;
import org.moduscrm.archive.service.fields.AddressFields;
import org.moduscrm.archive.service.fields.AffiliationFields;
import org.moduscrm.archive.service.fields.ContactFields;
import org.moduscrm.archive.service.fields.ContactPointFields;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.service.fields.CustomerTagFields;
import org.moduscrm.archive.spi.record.Reference;

/**
 * A customer with what belongs to it, for editing: one editor, one save, one transaction. Not safe for several threads.
 */
public final class CustomerSheet {

    private final EditModel<Customer> customer;
    private final List<EditModel<ContactPoint>> contactPoints = new ArrayList<>();
    private final List<EditModel<Address>> addresses = new ArrayList<>();
    private final List<EditModel<CustomerTag>> tags = new ArrayList<>();
    private final List<ContactSheet> contacts = new ArrayList<>();

    /**
     * One post at the customer and the person who holds it.
     *
     * @param contactPoints of the person
     */
    public record ContactSheet(EditModel<Affiliation> affiliation, EditModel<Contact> contact,
            List<EditModel<ContactPoint>> contactPoints) {

        /** A further, empty way to reach the person. */
        public EditModel<ContactPoint> addContactPoint() {
            EditModel<ContactPoint> model = EditModel.create(ContactPointFields.TYPE);
            model.set(ContactPointFields.CONTACT, new Reference(contact.id(), contact.get(ContactFields.NAME)));
            model.set(ContactPointFields.RANK, contactPoints.size());
            contactPoints.add(model);
            return model;
        }
    }

    public CustomerSheet(EditModel<Customer> customer) {
        this.customer = customer;
    }

    public UUID id() {
        return customer.id();
    }

    public EditModel<Customer> customer() {
        return customer;
    }

    /** Ways to reach the customer itself, the preferred one first. Removed ones stay in the list until saved. */
    public List<EditModel<ContactPoint>> contactPoints() {
        return contactPoints;
    }

    public List<EditModel<Address>> addresses() {
        return addresses;
    }

    /** Words on the customer. Removed ones stay in the list until saved. */
    public List<EditModel<CustomerTag>> tags() {
        return tags;
    }

    /** The words as they are now, in the order in which they were put on. */
    public List<String> tagWords() {
        return tags.stream().filter(tag -> !tag.isRemoved()).map(tag -> tag.get(CustomerTagFields.TAG)).toList();
    }

    /** Puts a word on the customer, unless it is there already as far as width and case do not matter. */
    public void addTag(String word) {
        Optional<EditModel<CustomerTag>> same = tags.stream()
                .filter(tag -> CustomerTag.key(tag.get(CustomerTagFields.TAG)).equals(CustomerTag.key(word))).findFirst();
        if (same.isPresent()) {
            same.get().setRemoved(false);
        } else if (!word.isBlank()) {
            EditModel<CustomerTag> model = EditModel.create(CustomerTagFields.TYPE);
            model.set(CustomerTagFields.CUSTOMER, reference());
            model.set(CustomerTagFields.TAG, word.strip());
            tags.add(model);
        }
    }

    /** Takes a word off, as far as width and case do not matter. */
    public void removeTag(String word) {
        for (EditModel<CustomerTag> tag : List.copyOf(tags)) {
            if (CustomerTag.key(tag.get(CustomerTagFields.TAG)).equals(CustomerTag.key(word))) {
                if (tag.isNew()) {
                    tags.remove(tag);
                } else {
                    tag.setRemoved(true);
                }
            }
        }
    }

    /** Present and former posts; those that last come first. */
    public List<ContactSheet> contacts() {
        return contacts;
    }

    public EditModel<ContactPoint> addContactPoint() {
        EditModel<ContactPoint> model = EditModel.create(ContactPointFields.TYPE);
        model.set(ContactPointFields.CUSTOMER, reference());
        model.set(ContactPointFields.RANK, contactPoints.size());
        contactPoints.add(model);
        return model;
    }

    public EditModel<Address> addAddress() {
        EditModel<Address> model = EditModel.create(AddressFields.TYPE);
        model.set(AddressFields.CUSTOMER, reference());
        addresses.add(model);
        return model;
    }

    /** A new person with a post here. */
    public ContactSheet addContact() {
        EditModel<Contact> contact = EditModel.create(ContactFields.TYPE);
        EditModel<Affiliation> affiliation = EditModel.create(AffiliationFields.TYPE);
        affiliation.set(AffiliationFields.CUSTOMER, reference());
        affiliation.set(AffiliationFields.CONTACT, new Reference(contact.id(), null));
        ContactSheet sheet = new ContactSheet(affiliation, contact, new ArrayList<>());
        contacts.add(sheet);
        return sheet;
    }

    private Reference reference() {
        return new Reference(customer.id(), Optional.ofNullable(customer.get(CustomerFields.NAME)).orElse(""));
    }

    /** All models in the order in which they must be written: what others refer to comes first. */
    public List<EditModel<?>> models() {
        List<EditModel<?>> models = new ArrayList<>();
        models.add(customer);
        contacts.forEach(sheet -> models.add(sheet.contact()));
        contacts.forEach(sheet -> models.add(sheet.affiliation()));
        models.addAll(contactPoints);
        contacts.forEach(sheet -> models.addAll(sheet.contactPoints()));
        models.addAll(addresses);
        models.addAll(tags);
        return models;
    }

    public boolean isDirty() {
        return models().stream().anyMatch(EditModel::isDirty);
    }
}
