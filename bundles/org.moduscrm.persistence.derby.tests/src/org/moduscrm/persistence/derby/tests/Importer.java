package org.moduscrm.persistence.derby.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.moduscrm.archive.model.Address;
import org.moduscrm.archive.model.AddressKind;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Route;

/** Imports customers in chunks, as from a file, and acknowledges each chunk. What a chunk holds follows from its number. */
final class Importer {

    static final String SOURCE = "campaign";
    static final int CUSTOMERS_PER_CHUNK = 20;

    /** Chunks that an archive for these tests holds from the beginning. */
    static final int PREPARED = 2;

    /** A customer, a contact, the affiliation, a phone, a mail address and a postal address. */
    static final int RECORDS_PER_CUSTOMER = 6;

    private Importer() {
    }

    /** Acknowledges what is committed. */
    static void run(Archive archive, int first, int count, IntConsumer acknowledge) {
        for (int chunk = first; chunk < first + count; chunk++) {
            write(archive, chunk, () -> { });
            acknowledge.accept(chunk);
        }
    }

    /** The mistake that the campaign must find: acknowledges what is about to be written. */
    static void runHastily(Archive archive, int first, int count, IntConsumer acknowledge) {
        for (int chunk = first; chunk < first + count; chunk++) {
            int number = chunk;
            write(archive, chunk, () -> acknowledge.accept(number));
        }
    }

    private static void write(Archive archive, int chunk, Runnable inTransaction) {
        archive.records().write(Route.IMPORT, workspace -> {
            inTransaction.run();
            return workspace.addAll(records(chunk));
        });
    }

    private static List<ArchiveRecord> records(int chunk) {
        List<Customer> customers = new ArrayList<>();
        List<Contact> contacts = new ArrayList<>();
        List<ArchiveRecord> belongings = new ArrayList<>();
        for (int i = chunk * CUSTOMERS_PER_CHUNK; i < (chunk + 1) * CUSTOMERS_PER_CHUNK; i++) {
            Customer customer = new Customer();
            customer.setName(name(i));
            customer.setRemark(remark(i));
            customer.cameFrom(SOURCE, Integer.toString(i));
            Contact contact = new Contact();
            contact.setName(contactName(i));
            contact.cameFrom(SOURCE, Integer.toString(i));
            customers.add(customer);
            contacts.add(contact);
            belongings.addAll(belongings(i, customer, contact));
        }
        List<ArchiveRecord> all = new ArrayList<>(customers);
        all.addAll(contacts);
        all.addAll(belongings);
        return all;
    }

    private static List<ArchiveRecord> belongings(int number, Customer customer, Contact contact) {
        Affiliation affiliation = new Affiliation(contact, customer);
        ContactPoint phone = new ContactPoint();
        phone.setCustomer(customer);
        phone.setKind(ContactPointKind.PHONE);
        phone.setAddress(phone(number));
        ContactPoint mail = new ContactPoint();
        mail.setContact(contact);
        mail.setKind(ContactPointKind.EMAIL);
        mail.setAddress(mail(number));
        Address address = new Address();
        address.setCustomer(customer);
        address.setKind(AddressKind.values()[0]);
        address.setCity(city(number));
        return List.of(affiliation, phone, mail, address);
    }

    static String name(int number) {
        return "Falke %06d Werke".formatted(number);
    }

    /** Rows of many lengths, some longer than a page of the database. */
    private static String remark(int number) {
        return ("remark " + number + " ").repeat(1 + number * 37 % 200);
    }

    private static String contactName(int number) {
        return "Ada Finch " + number;
    }

    private static String phone(int number) {
        return "+44 20 " + (5_550_000 + number);
    }

    private static String mail(int number) {
        return "ada.finch." + number + "@example.org";
    }

    private static String city(int number) {
        return "苏州 " + number;
    }

    /** What a complete customer reads like; see {@link Inspection}. */
    static String inWords(int number) {
        return String.join("|", name(number), remark(number), contactName(number), phone(number), mail(number), city(number));
    }
}
