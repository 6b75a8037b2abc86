package org.moduscrm.archive.internal.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.moduscrm.archive.internal.KeyLists;
import org.moduscrm.archive.internal.Messages;
import org.moduscrm.archive.model.Address;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerTag;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.CustomerSheet.ContactSheet;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.RecordNotFoundException;
import org.moduscrm.archive.service.fields.AddressFields;
import org.moduscrm.archive.service.fields.AffiliationFields;
import org.moduscrm.archive.service.fields.ContactFields;
import org.moduscrm.archive.service.fields.ContactPointFields;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.service.fields.CustomerTagFields;
import org.moduscrm.persistence.Reading;

/** Reads a customer with what belongs to it into edit models. */
final class CustomerSheets {

    private final Reading reading;

    CustomerSheets(Reading reading) {
        this.reading = reading;
    }

    static CustomerSheet create() {
        return new CustomerSheet(EditModel.create(CustomerFields.TYPE));
    }

    CustomerSheet open(UUID id) {
        Customer customer = reading.find(Customer.class, id);
        if (customer == null) {
            throw new RecordNotFoundException(Messages.recordGone);
        }
        CustomerSheet sheet = new CustomerSheet(EditModel.of(CustomerFields.TYPE, customer));
        Map<String, UUID> key = Map.of("customer", id);
        reading.select(ContactPoint.class,
                "select p from ContactPoint p where p.customer.id = :customer order by p.rank, p.id", key)
                .forEach(point -> sheet.contactPoints().add(EditModel.of(ContactPointFields.TYPE, point)));
        reading.select(Address.class, "select a from Address a where a.customer.id = :customer order by a.id", key)
                .forEach(address -> sheet.addresses().add(EditModel.of(AddressFields.TYPE, address)));
        reading.select(CustomerTag.class, "select t from CustomerTag t where t.customer.id = :customer order by t.id", key)
                .forEach(tag -> sheet.tags().add(EditModel.of(CustomerTagFields.TYPE, tag)));
        addContacts(sheet, key);
        return sheet;
    }

    private void addContacts(CustomerSheet sheet, Map<String, UUID> key) {
        List<Affiliation> posts = new ArrayList<>(reading.select(Affiliation.class,
                "select a from Affiliation a join fetch a.contact where a.customer.id = :customer", key));
        Comparator<Affiliation> presentFirst = Comparator.comparing(Affiliation::endsOn,
                Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder()));
        posts.sort(presentFirst.thenComparing(post -> post.contact().sortKey()).thenComparing(ArchiveRecord::id));
        Map<UUID, List<ContactPoint>> points = points(posts.stream().map(post -> post.contact().id()).distinct().toList());
        for (Affiliation post : posts) {
            Contact contact = post.contact();
            List<EditModel<ContactPoint>> models = new ArrayList<>();
            points.getOrDefault(contact.id(), List.of())
                    .forEach(point -> models.add(EditModel.of(ContactPointFields.TYPE, point)));
            sheet.contacts().add(new ContactSheet(EditModel.of(AffiliationFields.TYPE, post),
                    EditModel.of(ContactFields.TYPE, contact), models));
        }
    }

    /** By the keys themselves: for a subquery in their place the engine reads all contact points there are. */
    private Map<UUID, List<ContactPoint>> points(List<UUID> contacts) {
        List<ContactPoint> points = new ArrayList<>();
        for (List<UUID> ids : KeyLists.of(contacts)) {
            points.addAll(reading.select(ContactPoint.class,
                    "select p from ContactPoint p where p.contact.id in :contacts order by p.rank, p.id",
                    Map.of("contacts", ids)));
        }
        return points.stream().collect(Collectors.groupingBy(point -> point.contact().id()));
    }
}
