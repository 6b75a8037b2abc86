package org.moduscrm.archive.tests;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityParticipant;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.model.ParticipantRole;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.fields.ActivityFields;
import org.moduscrm.archive.service.fields.AffiliationFields;
import org.moduscrm.archive.service.fields.ContactFields;
import org.moduscrm.archive.service.fields.ContactPointFields;
import org.moduscrm.archive.service.people.MoveRequest;
import org.moduscrm.archive.service.people.MoveRequest.FollowUp;
import org.moduscrm.archive.service.people.MoveRequest.NextPost;
import org.moduscrm.archive.service.people.MoveResult;
import org.moduscrm.archive.spi.record.Reference;

/** People, their posts and what is done with them in the generated year. */
final class YearPeople {

    private final YearCompany company;
    private final YearOracle oracle;

    YearPeople(YearCompany company) {
        this.company = company;
        this.oracle = company.oracle();
    }

    void newPost() {
        UUID customer = company.someCustomer();
        CustomerSheet sheet = company.archive().customers().open(customer);
        CustomerSheet.ContactSheet person = sheet.addContact();
        String name = company.words();
        person.contact().set(ContactFields.NAME, name);
        person.affiliation().set(AffiliationFields.POST, "Buyer");
        person.affiliation().set(AffiliationFields.STARTS_ON, company.today());
        EditModel<ContactPoint> point = person.addContactPoint();
        point.set(ContactPointFields.KIND, ContactPointKind.MOBILE);
        point.set(ContactPointFields.ADDRESS, "+86 138 " + company.chance(10_000));
        company.archive().records().save(Route.USER, sheet.models());
        UUID contact = person.contact().id();
        company.appears(contact, "contact", contact, Map.of("name", name));
        company.appears(person.affiliation().id(), "affiliation", customer,
                Map.of("contact", contact, "customer", customer, "post", "Buyer", "startsOn", company.today()));
        company.appears(point.id(), "contact-point", contact, Map.of("contact", contact, "kind", ContactPointKind.MOBILE,
                "address", point.get(ContactPointFields.ADDRESS)));
    }

    void rename() {
        UUID id = company.some("contact");
        if (id != null) {
            company.edit(ContactFields.TYPE, id, ContactFields.NAME, company.words());
        }
    }

    void editPoint() {
        UUID id = company.some("contact-point");
        if (id != null) {
            company.edit(ContactPointFields.TYPE, id, ContactPointFields.ADDRESS, "+86 139 " + company.chance(10_000));
        }
    }

    /** The move is one act; every third time it was a mistake and is taken back. */
    void move() {
        UUID post = company.some("affiliation");
        UUID next = company.someCustomer();
        if (post == null || !mayMove(post, next)) {
            return;
        }
        boolean newFirm = company.customers().size() < GeneratedYear.CUSTOMERS + 2 && company.once(8);
        LocalDate today = company.today();
        UUID contact = (UUID) oracle.now(post, "contact");
        Set<UUID> former = new HashSet<>();
        company.all("contact-point").stream().filter(id -> oracle.ownerOf(id).equals(contact)
                && oracle.now(id, "formerSince") == null && company.once(2)).forEach(former::add);
        MoveRequest request = new MoveRequest(post, today, "other-company",
                new NextPost(newFirm ? null : next, newFirm ? "Firm of " + company.words() : null, "Head", "Purchasing",
                        "purchasing", "decider", today.plusDays(1)),
                former, company.once(2) ? null : new FollowUp("Who follows?", today.plusDays(3)),
                company.once(2) ? null : new FollowUp("Visit the new firm", today.plusDays(9)));
        MoveResult result = company.archive().people().move(request);
        if (newFirm) {
            company.customers().add(result.newCustomer());
            oracle.appears(result.newCustomer(), "customer", result.newCustomer(), Map.of("name",
                    request.next().customerName(), "state", CustomerState.ACTIVE, "owner", company.archive().author().id()));
        }
        moved(request, result, contact);
        if (company.once(3)) {
            company.archive().people().undo(result);
            takenBack(request, result);
        }
    }

    private boolean mayMove(UUID post, UUID next) {
        LocalDate today = company.today();
        boolean thereAlready = company.all("affiliation").stream().filter(id -> !id.equals(post))
                .filter(id -> oracle.now(id, "contact").equals(oracle.now(post, "contact"))
                        && oracle.now(id, "customer").equals(next))
                .map(id -> (LocalDate) oracle.now(id, "endsOn")).anyMatch(end -> end == null || end.isAfter(today));
        LocalDate end = (LocalDate) oracle.now(post, "endsOn");
        return !thereAlready && oracle.now(next, "state") == CustomerState.ACTIVE
                && !((LocalDate) oracle.now(post, "startsOn")).isAfter(today) && end == null;
    }

    private void moved(MoveRequest request, MoveResult result, UUID contact) {
        oracle.becomes(request.post(), "endsOn", request.lastDay());
        oracle.becomes(request.post(), "leavingReason", request.reason());
        company.appears(result.newPost(), "affiliation", result.newCustomer(),
                Map.of("contact", contact, "customer", result.newCustomer(), "post", "Head", "department", "Purchasing",
                        "responsibility", "purchasing", "decisionRole", "decider", "startsOn", request.next().startsOn()));
        request.formerPoints().forEach(id -> oracle.becomes(id, "formerSince", request.lastDay().plusDays(1)));
        Iterator<UUID> planned = result.followUps().iterator();
        if (request.followUpOld() != null) {
            planned(planned.next(), request.followUpOld(), oracle.ownerOf(request.post()), null);
        }
        if (request.followUpNew() != null) {
            planned(planned.next(), request.followUpNew(), result.newCustomer(), contact);
        }
    }

    private void planned(UUID id, FollowUp followUp, UUID customer, UUID contact) {
        ZoneId zone = company.archive().zone();
        Object owner = oracle.now(customer, "owner");
        Map<String, Object> values = new HashMap<>(Map.of("customer", customer, "kind", ActivityKind.CALL, "status",
                ActivityStatus.PLANNED, "subject", followUp.subject(), "at",
                followUp.on().atTime(9, 0).atZone(zone).toInstant(), "wholeDay", false, "owner",
                owner == null ? company.archive().author().id() : owner));
        if (contact != null) {
            values.put("contact", contact);
        }
        company.appears(id, "activity", customer, values);
    }

    private void takenBack(MoveRequest request, MoveResult result) {
        oracle.becomes(request.post(), "endsOn", null);
        oracle.becomes(request.post(), "leavingReason", null);
        company.vanishes(result.newPost());
        request.formerPoints().forEach(id -> oracle.becomes(id, "formerSince", null));
        result.followUps().forEach(company::vanishes);
        if (result.customerAdded()) {
            oracle.becomes(result.newCustomer(), "state", CustomerState.REMOVED);
        }
    }

    /** With a customer, or with a person of whom nobody knows yet for whom; sometimes for a whole day. */
    void logActivity() {
        UUID person = company.once(4) ? company.some("contact") : null;
        UUID customer = person == null ? company.someCustomer() : null;
        boolean wholeDay = company.once(4);
        Instant at = wholeDay ? company.today().atStartOfDay(company.archive().zone()).toInstant()
                : company.now().minus(Duration.ofMinutes(company.chance(2_000)));
        String subject = company.words();
        UUID rep = company.pick(company.reps());
        Activity activity = new Activity();
        activity.setKind(ActivityKind.VISIT);
        activity.setStatus(ActivityStatus.PLANNED);
        activity.setSubject(subject);
        activity.setAt(at);
        activity.setWholeDay(wholeDay);
        ActivityParticipant guest = new ActivityParticipant();
        guest.setName("Guest of " + subject);
        guest.setRole(ParticipantRole.SENDER);
        guest.setActivity(activity);
        company.write(Route.USER, workspace -> {
            activity.setCustomer(customer == null ? null : workspace.find(Customer.class, customer));
            activity.setContact(person == null ? null : workspace.find(Contact.class, person));
            activity.setOwner(workspace.find(User.class, rep));
            workspace.add(activity);
            workspace.add(guest);
        });
        UUID owner = customer == null ? person : customer;
        company.appears(activity.id(), "activity", owner, Map.of(customer == null ? "contact" : "customer", owner, "kind",
                ActivityKind.VISIT, "status", ActivityStatus.PLANNED, "subject", subject, "at", at, "owner", rep,
                "wholeDay", wholeDay));
        company.appears(guest.id(), "activity-participant", owner, Map.of("activity", activity.id(), "role",
                ParticipantRole.SENDER, "name", guest.name()));
    }

    void editActivity() {
        UUID id = company.some("activity");
        if (id == null) {
            return;
        }
        switch (company.chance(4)) {
            case 0 -> company.edit(ActivityFields.TYPE, id, ActivityFields.STATUS,
                    company.pick(List.of(ActivityStatus.values())));
            case 1 -> company.edit(ActivityFields.TYPE, id, ActivityFields.AT, company.now());
            case 2 -> company.edit(ActivityFields.TYPE, id, ActivityFields.BODY, company.words());
            default -> {
                UUID customer = company.someCustomer();
                company.edit(ActivityFields.TYPE, id, ActivityFields.CUSTOMER, new Reference(customer, ""));
                oracle.passesTo(id, customer);
                company.all("activity-participant").stream().filter(guest -> oracle.now(guest, "activity").equals(id))
                        .forEach(guest -> oracle.passesTo(guest, customer));
            }
        }
    }
}
