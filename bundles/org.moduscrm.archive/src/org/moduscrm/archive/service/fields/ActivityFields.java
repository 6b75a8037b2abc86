package org.moduscrm.archive.service.fields;

import java.time.Instant;
import java.util.List;

import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link Activity}. */
public final class ActivityFields {

    public static final Attribute<Activity, Reference> CUSTOMER = Attribute.reference("customer", Customer.class,
            Activity::customer, Activity::setCustomer, Customer::name);
    public static final Attribute<Activity, Reference> CONTACT = Attribute.reference("contact", Contact.class,
            Activity::contact, Activity::setContact, Contact::name);
    public static final Attribute<Activity, ActivityKind> KIND = Attribute.of("kind", ActivityKind.class,
            Activity::kind, Activity::setKind);
    public static final Attribute<Activity, ActivityStatus> STATUS = Attribute.of("status", ActivityStatus.class,
            Activity::status, Activity::setStatus);
    public static final Attribute<Activity, String> SUBJECT = Attribute.of("subject", String.class,
            Activity::subject, Activity::setSubject);
    public static final Attribute<Activity, String> BODY = Attribute.of("body", String.class,
            Activity::body, Activity::setBody);
    public static final Attribute<Activity, Instant> AT = Attribute.of("at", Instant.class,
            Activity::at, Activity::setAt);
    public static final Attribute<Activity, Reference> OWNER = Attribute.reference("owner", User.class,
            Activity::owner, Activity::setOwner, User::displayName);
    public static final Attribute<Activity, Instant> ENDS_AT = Attribute.of("endsAt", Instant.class,
            Activity::endsAt, Activity::setEndsAt);
    public static final Attribute<Activity, Boolean> WHOLE_DAY = Attribute.of("wholeDay", Boolean.class,
            Activity::isWholeDay, (activity, wholeDay) -> activity.setWholeDay(Boolean.TRUE.equals(wholeDay)));
    public static final Attribute<Activity, String> PLACE = Attribute.of("place", String.class,
            Activity::place, Activity::setPlace);
    public static final Attribute<Activity, String> RESULT = Attribute.of("result", String.class,
            Activity::result, Activity::setResult);
    public static final Attribute<Activity, String> CANCEL_REASON = Attribute.of("cancelReason", String.class,
            Activity::cancelReason, Activity::setCancelReason);
    public static final Attribute<Activity, Reference> NEXT_STEP = Attribute.reference("nextStep", Activity.class,
            Activity::nextStep, Activity::setNextStep, Activity::subject);

    public static final RecordType<Activity> TYPE = new RecordType<>("activity", Activity.class, Activity::new,
            activity -> activity.customer() == null ? activity.contact() : activity.customer(), Activity::subject, List.of(
                    CUSTOMER, CONTACT, KIND, STATUS, SUBJECT, BODY, AT, OWNER, ENDS_AT, WHOLE_DAY,
                    PLACE, RESULT, CANCEL_REASON, NEXT_STEP));

    private ActivityFields() {
    }
}
