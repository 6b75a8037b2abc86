package org.moduscrm.archive.ui.internal.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityParticipant;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.ParticipantRole;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.RecordNotFoundException;
import org.moduscrm.archive.service.fields.ActivityFields;
import org.moduscrm.archive.service.fields.ActivityParticipantFields;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.record.Reference;

/**
 * An activity with who takes part and who might. Read off the UI thread.
 *
 * @param customer whose it is; null for one of a person without a post
 * @param people who takes part or could, contacts first
 * @param colleagues everybody who may own it
 */
record ActivitySheet(EditModel<Activity> activity, Reference customer, List<Person> people, List<Reference> colleagues) {

    /**
     * Somebody who takes part or could.
     *
     * @param label name
     * @param about post, role or address
     * @param contact null for others than contacts
     * @param user null for others than colleagues
     * @param model null while the person does not take part
     */
    record Person(String label, String about, Reference contact, Reference user, EditModel<ActivityParticipant> model) {
    }

    private static final String POSTS = """
            select k.id, k.name, a.post from affiliation a join contact k on k.id = a.contact_id
            where a.customer_id = ? and (a.ends_on is null or a.ends_on >= ?) order by k.sort_key, k.id""";

    static ActivitySheet read(Archive archive, UUID id) {
        return archive.records().read(data -> {
            Activity activity = data.find(Activity.class, id);
            if (activity == null) {
                throw new RecordNotFoundException(Messages.gone);
            }
            return of(archive, data, EditModel.of(ActivityFields.TYPE, activity));
        });
    }

    /** A planned or done activity that does not exist yet. */
    static ActivitySheet create(Archive archive, Reference customer, ActivityStatus status, Instant at) {
        EditModel<Activity> model = EditModel.create(ActivityFields.TYPE);
        model.set(ActivityFields.CUSTOMER, customer);
        model.set(ActivityFields.OWNER, new Reference(archive.author().id(), archive.author().name()));
        model.set(ActivityFields.KIND, ActivityKind.MEETING);
        model.set(ActivityFields.STATUS, status);
        model.set(ActivityFields.AT, at);
        return archive.records().read(data -> of(archive, data, model));
    }

    private static ActivitySheet of(Archive archive, DataReader data, EditModel<Activity> model) {
        List<EditModel<ActivityParticipant>> taking = data.select(ActivityParticipant.class,
                "select p from ActivityParticipant p where p.activity.id = :id order by p.id", Map.of("id", model.id()))
                .stream().map(participant -> EditModel.of(ActivityParticipantFields.TYPE, participant)).toList();
        List<Reference> users = data.query("select id, display_name from app_user where active = true order by display_name",
                List.of(), row -> new Reference(row.uuid(1), row.text(2)));
        Reference customer = model.get(ActivityFields.CUSTOMER);
        Map<UUID, Person> people = new LinkedHashMap<>();
        if (customer != null) {
            data.query(POSTS, List.of(customer.id(), archive.today()), row -> new Person(row.text(2), row.text(3),
                    new Reference(row.uuid(1), row.text(2)), null, null))
                    .forEach(person -> people.putIfAbsent(person.contact().id(), person));
        }
        users.forEach(user -> people.putIfAbsent(user.id(), new Person(user.label(), Messages.colleague, null, user, null)));
        List<Person> all = new ArrayList<>(people.values());
        taking.forEach(participant -> add(all, participant));
        return new ActivitySheet(model, customer, all, users);
    }

    private static void add(List<Person> people, EditModel<ActivityParticipant> model) {
        Reference contact = model.get(ActivityParticipantFields.CONTACT);
        Reference user = model.get(ActivityParticipantFields.USER);
        String name = model.get(ActivityParticipantFields.NAME);
        String address = model.get(ActivityParticipantFields.ADDRESS);
        String label = contact != null ? contact.label() : user != null ? user.label() : name != null ? name : address;
        String about = role(model.get(ActivityParticipantFields.ROLE), address);
        Person person = new Person(label, about, contact, user, model);
        for (int i = 0; i < people.size(); i++) {
            Person known = people.get(i);
            boolean same = known.model() == null && (contact != null && contact.equals(known.contact())
                    || user != null && user.equals(known.user()));
            if (same) {
                people.set(i, person);
                return;
            }
        }
        people.add(person);
    }

    private static String role(ParticipantRole role, String address) {
        String word = switch (role) {
            case null -> "";
            case ATTENDEE -> "";
            case SENDER -> Messages.role_sender;
            case RECIPIENT -> Messages.role_recipient;
            case COPY -> Messages.role_copy;
        };
        return address == null ? word : word.isEmpty() ? address : word + ", " + address;
    }
}
