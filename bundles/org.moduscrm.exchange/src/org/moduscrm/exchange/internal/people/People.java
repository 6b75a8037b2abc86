package org.moduscrm.exchange.internal.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityParticipant;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.ParticipantRole;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.service.Workspace;

/** Recognises the people of a mail or an appointment by their addresses: contacts of the customer, and colleagues. */
public final class People {

    private final Map<String, Contact> contacts = new HashMap<>();
    private final Map<String, User> users = new HashMap<>();

    public People(Workspace workspace, UUID customer) {
        workspace.query("select p.address, p.contact_id from contact_point p join affiliation a "
                + "on a.contact_id = p.contact_id where a.customer_id = ? and p.kind = 'EMAIL' order by a.id desc",
                List.of(customer), row -> Map.entry(key(row.text(1)), row.uuid(2)))
                .forEach(entry -> contacts.put(entry.getKey(), workspace.find(Contact.class, entry.getValue())));
        workspace.select(User.class, "select u from User u", Map.of()).forEach(user -> users.put(key(user.login()), user));
    }

    private static String key(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** A colleague is known by a log-in that is the address, or the part of it before the at sign if the name fits too. */
    private User user(String name, String address) {
        User user = users.get(key(address));
        if (user != null || name == null) {
            return user;
        }
        User namesake = users.get(key(address.substring(0, Math.max(0, address.indexOf('@')))));
        return namesake != null && namesake.displayName().equalsIgnoreCase(name) ? namesake : null;
    }

    /** @param name may be null */
    public ActivityParticipant participant(Activity activity, ParticipantRole role, String name, String address) {
        ActivityParticipant participant = new ActivityParticipant();
        participant.setActivity(activity);
        participant.setRole(role);
        participant.setContact(contacts.get(key(address)));
        participant.setUser(participant.contact() == null ? user(name, address) : null);
        participant.setName(name);
        participant.setAddress(address);
        return participant;
    }
}
