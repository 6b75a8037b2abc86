package org.moduscrm.archive.ui.internal.glance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.CustomerSheet.ContactSheet;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.Timeline;
import org.moduscrm.archive.service.config.CodeLists;
import org.moduscrm.archive.service.fields.AddressFields;
import org.moduscrm.archive.service.fields.AffiliationFields;
import org.moduscrm.archive.service.fields.ContactFields;
import org.moduscrm.archive.service.fields.ContactPointFields;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.spi.timeline.TimelineCursor;
import org.moduscrm.archive.spi.timeline.TimelineEntry;

/**
 * What is seen of a customer at a glance.
 *
 * @param facts eight of them, with their labels; a value is null where nothing is known
 * @param next the earliest planned activity; null when nothing is planned
 * @param last what happened last, newest first; nothing that is still to come
 */
record Glance(Reference customer, List<Fact> facts, Step next, List<TimelineEntry> last) {

    private static final int ENTRIES = 3;
    private static final String PLANNED = "select a from Activity a where a.customer.id = :customer "
            + "and a.status = :status order by a.at";

    record Fact(String label, String value) {
    }

    record Step(Instant at, String subject) {
    }

    /** Reads it; blocks on the archive. */
    static Glance read(Archive archive, UUID id) {
        CustomerSheet sheet = archive.customers().open(id);
        EditModel<Customer> customer = sheet.customer();
        Function<String, Function<String, String>> labels = list -> code -> code == null ? null
                : archive.configuration().codeList(list).label(code);
        String industry = labels.apply(CodeLists.INDUSTRY).apply(customer.get(CustomerFields.INDUSTRY_CODE));
        List<Fact> facts = List.of(new Fact(Messages.phone, phone(sheet)),
                new Fact(Messages.contact, contact(sheet, archive)),
                new Fact(Messages.owner, label(customer.get(CustomerFields.OWNER))),
                new Fact(Messages.grade, customer.get(CustomerFields.GRADE)),
                new Fact(Messages.stage, labels.apply(CodeLists.SALE_STAGE).apply(customer.get(CustomerFields.SALE_STAGE))),
                new Fact(Messages.industry, industry == null ? customer.get(CustomerFields.INDUSTRY) : industry),
                new Fact(Messages.city, sheet.addresses().stream().map(address -> address.get(AddressFields.CITY))
                        .filter(Objects::nonNull).findFirst().orElse(null)),
                new Fact(Messages.parent, label(customer.get(CustomerFields.PARENT))));
        return new Glance(new Reference(id, customer.get(CustomerFields.NAME)), facts, next(archive, id),
                last(archive, id));
    }

    private static List<TimelineEntry> last(Archive archive, UUID id) {
        TimelineCursor now = new TimelineCursor(Instant.now(), TimelineCursor.START.recordId());
        return archive.timeline().page(id, now, new Timeline.Filter(Set.of(), "", false), ENTRIES).stream()
                .limit(ENTRIES).toList();
    }

    private static String label(Reference reference) {
        return reference == null ? null : reference.label();
    }

    private static String phone(CustomerSheet sheet) {
        return Stream.concat(sheet.contactPoints().stream(),
                sheet.contacts().stream().flatMap(contact -> contact.contactPoints().stream()))
                .filter(point -> point.get(ContactPointFields.FORMER_SINCE) == null)
                .filter(point -> point.get(ContactPointFields.KIND).isNumber())
                .map(point -> point.get(ContactPointFields.ADDRESS)).findFirst().orElse(null);
    }

    /** The first who is still there. */
    private static String contact(CustomerSheet sheet, Archive archive) {
        return sheet.contacts().stream().filter(contact -> isPresent(contact, archive))
                .map(contact -> contact.contact().get(ContactFields.NAME)).findFirst().orElse(null);
    }

    private static boolean isPresent(ContactSheet contact, Archive archive) {
        var end = contact.affiliation().get(AffiliationFields.ENDS_ON);
        return end == null || !end.isBefore(archive.today());
    }

    private static Step next(Archive archive, UUID id) {
        return archive.records().read(data -> data
                .select(Activity.class, PLANNED, Map.of("customer", id, "status", ActivityStatus.PLANNED)).stream()
                .filter(activity -> activity.at() != null).findFirst()
                .map(activity -> new Step(activity.at(), activity.subject())).orElse(null));
    }
}
