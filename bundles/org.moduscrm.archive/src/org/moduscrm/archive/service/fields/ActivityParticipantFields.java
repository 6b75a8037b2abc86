package org.moduscrm.archive.service.fields;

import java.util.List;

import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityParticipant;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.ParticipantRole;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link ActivityParticipant}. */
public final class ActivityParticipantFields {

    public static final Attribute<ActivityParticipant, Reference> ACTIVITY = Attribute.reference("activity",
            Activity.class, ActivityParticipant::activity, ActivityParticipant::setActivity, Activity::subject);
    public static final Attribute<ActivityParticipant, ParticipantRole> ROLE = Attribute.of("role",
            ParticipantRole.class, ActivityParticipant::role, ActivityParticipant::setRole);
    public static final Attribute<ActivityParticipant, Reference> CONTACT = Attribute.reference("contact",
            Contact.class, ActivityParticipant::contact, ActivityParticipant::setContact, Contact::name);
    public static final Attribute<ActivityParticipant, Reference> USER = Attribute.reference("user", User.class,
            ActivityParticipant::user, ActivityParticipant::setUser, User::displayName);
    public static final Attribute<ActivityParticipant, String> NAME = Attribute.of("name", String.class,
            ActivityParticipant::name, ActivityParticipant::setName);
    public static final Attribute<ActivityParticipant, String> ADDRESS = Attribute.of("address", String.class,
            ActivityParticipant::address, ActivityParticipant::setAddress);

    public static final RecordType<ActivityParticipant> TYPE = new RecordType<>("activity-participant",
            ActivityParticipant.class, ActivityParticipant::new,
            participant -> ActivityFields.TYPE.subject().apply(participant.activity()), ActivityParticipant::label,
            List.of(ACTIVITY, ROLE, CONTACT, USER, NAME, ADDRESS));

    private ActivityParticipantFields() {
    }
}
