package org.moduscrm.demo.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.moduscrm.archive.model.Address;
import org.moduscrm.archive.model.AddressKind;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.User;

/** The company's own people, its customers, and who works there. */
final class CustomerBook {

    private static final int CONTACTS_EACH = 2;
    /** Every so-maniest customer has a third contact who has left for the next customer. */
    private static final int MOVER_EVERY = 5;

    private final LocalDate today;
    private final Random random = new Random(20_001);
    /** Users, customers and persons: what the parts refer to. */
    private final List<ArchiveRecord> records = new ArrayList<>();
    private final List<ArchiveRecord> parts = new ArrayList<>();
    private final List<User> users = new ArrayList<>();
    private final List<Customer> customers = new ArrayList<>();
    private final List<List<Contact>> contacts = new ArrayList<>();
    private final List<String[]> names;
    private final List<String[]> posts;
    private final List<String> domains = new ArrayList<>();
    private int nextName;

    CustomerBook(Lists lists, LocalDate today) {
        this.today = today;
        names = lists.of("names");
        posts = lists.of("posts");
        lists.of("users").forEach(cells -> users.add(keep(new User(cells[0], cells[1], false))));
        lists.of("customers").forEach(this::addCustomer);
        for (int i = 0; i < customers.size(); i++) {
            addContacts(i);
        }
        Portraits portraits = new Portraits(lists, customers, today);
        records.addAll(users.size(), portraits.heads());
        parts.addAll(portraits.parts());
    }

    /** Parents before children. */
    List<ArchiveRecord> records() {
        List<ArchiveRecord> all = new ArrayList<>(records);
        all.addAll(parts);
        return all;
    }

    List<Customer> customers() {
        return customers;
    }

    /** Who works at a customer today; at least one. */
    List<Contact> contactsOf(int customer) {
        return contacts.get(customer);
    }

    private <R extends ArchiveRecord> R keep(R entry) {
        records.add(entry);
        return entry;
    }

    private void addCustomer(String[] cells) {
        Customer customer = new Customer();
        customer.setName(cells[0]);
        customer.setShortName(cells[1]);
        customer.setIndustry(cells[2]);
        customer.setRegion(cells[3]);
        customer.setGrade(cells[9]);
        customer.setOwner(users.get(customers.size() % users.size()));
        customer.setKnownSince(today.minusDays(400 + random.nextInt(2_000)));
        customers.add(keep(customer));
        domains.add(cells[10] + ".example");
        addAddress(customer, cells);
        addPoint(customer, null, ContactPointKind.PHONE, cells[8], 0);
        addPoint(customer, null, ContactPointKind.WEB, "www." + domains.getLast(), 1);
    }

    private void addAddress(Customer customer, String[] cells) {
        Address address = new Address();
        address.setCustomer(customer);
        address.setKind(AddressKind.OFFICE);
        address.setRegion(cells[3]);
        address.setCity(cells[4]);
        address.setStreet(cells[5]);
        address.setPostcode(cells[6]);
        address.setCountry(cells[7]);
        parts.add(address);
    }

    private ContactPoint addPoint(Customer customer, Contact contact, ContactPointKind kind, String text, int rank) {
        ContactPoint point = new ContactPoint();
        point.setCustomer(customer);
        point.setContact(contact);
        point.setKind(kind);
        point.setAddress(text);
        point.setRank(rank);
        parts.add(point);
        return point;
    }

    private void addContacts(int index) {
        List<Contact> here = new ArrayList<>();
        for (int i = 0; i < CONTACTS_EACH; i++) {
            Contact contact = addContact(domains.get(index));
            addPost(contact, index, i, today.minusDays(200 + random.nextInt(1_500)), null);
            here.add(contact);
        }
        contacts.add(here);
        if (index % MOVER_EVERY == 0 && nextName < names.size()) {
            int next = (index + 1) % customers.size();
            Contact mover = addContact(domains.get(next));
            LocalDate moved = today.minusDays(60 + random.nextInt(200));
            addPost(mover, index, 2, moved.minusYears(3), moved.minusDays(1)).setLeavingReason("other-company");
            addPost(mover, next, 0, moved, null);
            addPoint(null, mover, ContactPointKind.EMAIL, "mover%04d@".formatted(nextName) + domains.get(index), 2)
                    .setFormerSince(moved);
        }
    }

    private Contact addContact(String domain) {
        Contact contact = new Contact();
        contact.setName(names.get(nextName)[0]);
        if (nextName % 3 == 0) {
            contact.setBirthday(today.minusYears(30 + nextName % 25).minusDays(random.nextInt(365)));
        }
        keep(contact);
        String number = "%04d".formatted(nextName);
        addPoint(null, contact, ContactPointKind.MOBILE, "138 0000 " + number, 0);
        addPoint(null, contact, ContactPointKind.EMAIL, "person" + number + "@" + domain, 1);
        nextName++;
        return contact;
    }

    private Affiliation addPost(Contact contact, int customer, int nth, LocalDate from, LocalDate to) {
        String[] post = posts.get((customer * CONTACTS_EACH + nth) % posts.size());
        Affiliation affiliation = new Affiliation(contact, customers.get(customer));
        affiliation.setPost(post[0]);
        affiliation.setDepartment(post[1]);
        affiliation.setResponsibility(post[2]);
        affiliation.setDecisionRole(post[3]);
        affiliation.setStartsOn(from);
        affiliation.setEndsOn(to);
        parts.add(affiliation);
        return affiliation;
    }
}
