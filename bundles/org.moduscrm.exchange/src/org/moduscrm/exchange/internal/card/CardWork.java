package org.moduscrm.exchange.internal.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.exchange.internal.write.Changes;
import org.moduscrm.exchange.internal.write.Identity;
import org.moduscrm.exchange.internal.write.Known;
import org.moduscrm.exchange.internal.write.Outcome;
import org.moduscrm.exchange.internal.write.Parsed;
import org.moduscrm.exchange.internal.write.Posts;
import org.moduscrm.exchange.internal.write.Reach;

/** Writes cards as contacts. The organisation of a card is the customer of that name, or a new one. */
final class CardWork {

    static final String SOURCE = "vcard";

    private CardWork() {
    }

    static void write(Workspace workspace, List<Parsed<Card>> rows, Outcome outcome) {
        Known<Contact> known = Known.find(workspace, Contact.class, rows.stream().map(row -> identity(row.value())).toList());
        Reach reach = Reach.ofContacts(workspace, known.storedIds(), outcome);
        Posts posts = new Posts(workspace, known.storedIds(), outcome);
        Map<String, Customer> customers = new HashMap<>(workspace.findCustomersByName(rows.stream()
                .map(row -> row.value().organisation()).filter(Objects::nonNull).collect(Collectors.toSet())));
        for (Parsed<Card> row : rows) {
            Card card = row.value();
            Customer customer = customer(card, row.line(), customers, outcome);
            Contact contact = known.get(identity(card));
            boolean isNew = contact == null;
            if (isNew) {
                contact = new Contact();
                known.remember(identity(card), contact);
                outcome.create(ImportResult.CONTACTS, row.line(), contact);
            }
            boolean changed = new Changes().set(contact.name(), card.name(), contact::setName)
                    .set(contact.birthday(), card.birthday(), contact::setBirthday)
                    .set(contact.remark(), card.remark(), contact::setRemark)
                    .also(posts.hold(contact, customer, Posts.PostText.of(card.post(), card.department())))
                    .also(reach.addMissingPoints(contact, card.points()))
                    .also(reach.addMissingAddresses(contact, card.addresses())).any();
            if (changed && !isNew) {
                outcome.updated(ImportResult.CONTACTS);
            }
        }
    }

    private static Identity identity(Card card) {
        return new Identity(null, SOURCE, card.key());
    }

    private static Customer customer(Card card, long line, Map<String, Customer> customers, Outcome outcome) {
        if (card.organisation() == null) {
            return null;
        }
        return customers.computeIfAbsent(card.organisation(), name -> {
            Customer customer = new Customer();
            customer.setName(name);
            customer.cameFrom(SOURCE, Identity.byContent(SOURCE, "org", name).foreignId());
            outcome.create(ImportResult.CUSTOMERS, line, customer);
            return customer;
        });
    }
}
