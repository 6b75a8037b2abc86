package org.moduscrm.archive.tests;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.Address;
import org.moduscrm.archive.model.AddressKind;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.OrderLine;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.History.Action;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.service.fields.ActivityFields;
import org.moduscrm.archive.service.fields.AddressFields;
import org.moduscrm.archive.service.fields.AffiliationFields;
import org.moduscrm.archive.service.fields.ContactFields;
import org.moduscrm.archive.service.fields.ContactPointFields;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.service.fields.SalesOrderFields;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** A year of a company with five reps: what they do they do through the archive's services, and tell the oracle. */
final class GeneratedYear {

    /** So many customers they come to have. */
    static final int CUSTOMERS = 6;

    private static final List<String> WORDS = List.of("Harbour", "Crane", "Valve", "Pump", "Kiln", "海骏", "泵业", "Ångström",
            "Line\nbreak", "a 'quote'", "1234", "true", "ACTIVE", "2025-01-01", "😀 smile");

    private final Archive archive;
    private final GivenTime time;
    private final YearOracle oracle;
    private final Random random;
    private final List<UUID> reps = new ArrayList<>();
    private final List<UUID> customers = new ArrayList<>();
    private final Map<String, List<UUID>> records = new HashMap<>();
    private LocalDate today;

    GeneratedYear(Archive archive, GivenTime time, YearOracle oracle, long seed) {
        this.archive = archive;
        this.time = time;
        this.oracle = oracle;
        this.random = new Random(seed);
    }

    List<UUID> customers() {
        return customers;
    }

    /** One business day with a few acts. */
    void live(LocalDate day, ZoneId zone) {
        today = day;
        time.set(day.atTime(8, 0).atZone(zone).toInstant());
        if (reps.isEmpty()) {
            hire();
        }
        if (customers.size() < 4 || customers.size() < CUSTOMERS && random.nextInt(16) == 0) {
            meetCustomer();
        }
        for (int acts = random.nextInt(4); acts > 0; acts--) {
            time.pass(Duration.ofMinutes(5 + random.nextInt(60)));
            act();
        }
        if (random.nextInt(30) == 0) {
            time.pass(Duration.ofHours(-1));
            act();
        }
    }

    private void hire() {
        archive.records().write(Route.USER, workspace -> {
            for (String name : List.of("Ann", "Bo", "Cai", "Dai", "Eva")) {
                User rep = new User("year." + name, name, true);
                workspace.add(rep);
                reps.add(rep.id());
            }
            return null;
        });
    }

    private void act() {
        switch (random.nextInt(17)) {
            case 0, 1 -> editCustomer();
            case 2 -> takeBackAnEdit();
            case 3 -> newPost();
            case 4 -> movePerson();
            case 5 -> editPoint();
            case 6 -> addAddress();
            case 7 -> editAddress();
            case 8 -> removeOrBringBack();
            case 9, 10 -> logActivity();
            case 11 -> editActivity();
            case 12, 13 -> order();
            case 14 -> editOrder();
            case 15 -> enrolOrWithdraw();
            default -> mergeSites();
        }
    }

    private String words() {
        return pick(WORDS) + " " + pick(WORDS) + " " + random.nextInt(100);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private UUID someCustomer() {
        return pick(customers);
    }

    private UUID some(String kind) {
        List<UUID> all = records.getOrDefault(kind, List.of());
        return all.isEmpty() ? null : pick(all);
    }

    private void appears(UUID id, String kind, UUID owner, Map<String, Object> values) {
        records.computeIfAbsent(kind, k -> new ArrayList<>()).add(id);
        oracle.appears(id, kind, owner, values);
    }

    private void meetCustomer() {
        CustomerSheet sheet = archive.customers().create();
        String name = "Customer " + customers.size() + " " + words();
        sheet.customer().set(CustomerFields.NAME, name);
        archive.records().save(Route.USER, sheet.models());
        customers.add(sheet.id());
        oracle.appears(sheet.id(), "customer", sheet.id(), Map.of("name", name, "state", CustomerState.ACTIVE));
    }

    private <E extends ArchiveRecord, V> void edit(RecordType<E> type, UUID id, Attribute<E, V> attribute, V value) {
        EditModel<E> model = archive.records().read(data -> EditModel.of(type, data.find(type.entity(), id)));
        model.set(attribute, value);
        archive.records().save(Route.USER, List.of(model));
        oracle.becomes(id, attribute.name(), value instanceof Reference reference ? reference.id() : value);
    }

    private void editCustomer() {
        UUID id = someCustomer();
        switch (random.nextInt(6)) {
            case 0 -> edit(CustomerFields.TYPE, id, CustomerFields.REMARK, random.nextInt(4) == 0 ? null : words());
            case 1 -> edit(CustomerFields.TYPE, id, CustomerFields.SHORT_NAME, words());
            case 2 -> edit(CustomerFields.TYPE, id, CustomerFields.OWNER, new Reference(pick(reps), "whoever"));
            case 3 -> edit(CustomerFields.TYPE, id, CustomerFields.KNOWN_SINCE, today.minusDays(random.nextInt(999)));
            case 4 -> edit(CustomerFields.TYPE, id, CustomerFields.NAME, words());
            default -> edit(CustomerFields.TYPE, id, CustomerFields.STATE,
                    oracle.now(id, "state") == CustomerState.ACTIVE ? CustomerState.REMOVED : CustomerState.ACTIVE);
        }
    }

    /** The latest change of a remark is taken back from the history. */
    private void takeBackAnEdit() {
        UUID id = someCustomer();
        List<Entry> changes = archive.history().ofAttribute(id, "remark", 1);
        if (!changes.isEmpty()) {
            archive.history().restore(changes.getFirst(), changes.getFirst().version());
            oracle.becomes(id, "remark", changes.getFirst().before());
        }
    }

    private void newPost() {
        UUID customer = someCustomer();
        CustomerSheet sheet = archive.customers().open(customer);
        CustomerSheet.ContactSheet person = sheet.addContact();
        String name = words();
        person.contact().set(ContactFields.NAME, name);
        person.affiliation().set(AffiliationFields.POST, "Buyer");
        person.affiliation().set(AffiliationFields.STARTS_ON, today);
        EditModel<ContactPoint> point = person.addContactPoint();
        point.set(ContactPointFields.KIND, ContactPointKind.MOBILE);
        point.set(ContactPointFields.ADDRESS, "+86 138 " + random.nextInt(10_000));
        archive.records().save(Route.USER, sheet.models());
        UUID contact = person.contact().id();
        appears(contact, "contact", contact, Map.of("name", name));
        appears(person.affiliation().id(), "affiliation", customer, Map.of("contact", contact, "customer", customer, "post",
                "Buyer", "startsOn", today));
        appears(point.id(), "contact-point", contact, Map.of("contact", contact, "kind", ContactPointKind.MOBILE, "address",
                point.get(ContactPointFields.ADDRESS)));
    }

    private void movePerson() {
        UUID post = some("affiliation");
        if (post == null) {
            return;
        }
        UUID next = someCustomer();
        UUID contact = (UUID) oracle.now(post, "contact");
        UUID opened = archive.records().write(Route.USER, workspace -> {
            workspace.find(Affiliation.class, post).setEndsOn(today);
            Affiliation affiliation = new Affiliation(workspace.find(Contact.class, contact),
                    workspace.find(Customer.class, next));
            affiliation.setStartsOn(today.plusDays(1));
            workspace.add(affiliation);
            return affiliation.id();
        });
        oracle.becomes(post, "endsOn", today);
        appears(opened, "affiliation", next, Map.of("contact", contact, "customer", next, "startsOn", today.plusDays(1)));
    }

    private void editPoint() {
        UUID id = some("contact-point");
        if (id != null) {
            edit(ContactPointFields.TYPE, id, ContactPointFields.ADDRESS, "+86 139 " + random.nextInt(10_000));
        }
    }

    private void addAddress() {
        UUID customer = someCustomer();
        CustomerSheet sheet = archive.customers().open(customer);
        EditModel<Address> address = sheet.addAddress();
        String city = words();
        address.set(AddressFields.KIND, AddressKind.OFFICE);
        address.set(AddressFields.CITY, city);
        archive.records().save(Route.USER, sheet.models());
        appears(address.id(), "address", customer, Map.of("customer", customer, "kind", AddressKind.OFFICE, "city", city));
    }

    private void editAddress() {
        UUID id = some("address");
        if (id != null) {
            edit(AddressFields.TYPE, id, AddressFields.STREET, random.nextInt(3) == 0 ? null : words());
        }
    }

    /** An address goes, and days later comes back. */
    private void removeOrBringBack() {
        List<UUID> gone = records.computeIfAbsent("gone", k -> new ArrayList<>());
        UUID back = gone.isEmpty() || random.nextBoolean() ? null : gone.removeFirst();
        if (back != null) {
            Entry removal = archive.history().of(back, 100).stream().filter(entry -> entry.action() == Action.REMOVED)
                    .findFirst().orElseThrow();
            archive.history().restore(removal, removal.version());
            oracle.comesBack(back);
            records.get("address").add(back);
            return;
        }
        UUID id = some("address");
        if (id != null) {
            archive.records().write(Route.USER, workspace -> {
                workspace.remove(workspace.find(Address.class, id));
                return null;
            });
            oracle.vanishes(id);
            records.get("address").remove(id);
            gone.add(id);
        }
    }

    private void logActivity() {
        UUID customer = someCustomer();
        Instant at = time.instant().minusSeconds(random.nextInt(100_000));
        String subject = words();
        Activity activity = new Activity();
        activity.setKind(ActivityKind.VISIT);
        activity.setStatus(ActivityStatus.PLANNED);
        activity.setSubject(subject);
        activity.setAt(at);
        UUID rep = pick(reps);
        archive.records().write(Route.USER, workspace -> {
            activity.setCustomer(workspace.find(Customer.class, customer));
            activity.setOwner(workspace.find(User.class, rep));
            workspace.add(activity);
            return null;
        });
        appears(activity.id(), "activity", customer, Map.of("customer", customer, "kind", ActivityKind.VISIT, "status",
                ActivityStatus.PLANNED, "subject", subject, "at", at, "owner", rep, "wholeDay", false));
    }

    private void editActivity() {
        UUID id = some("activity");
        if (id == null) {
            return;
        }
        switch (random.nextInt(4)) {
            case 0 -> edit(ActivityFields.TYPE, id, ActivityFields.STATUS, pick(List.of(ActivityStatus.values())));
            case 1 -> edit(ActivityFields.TYPE, id, ActivityFields.AT, time.instant());
            case 2 -> edit(ActivityFields.TYPE, id, ActivityFields.BODY, words());
            default -> {
                UUID customer = someCustomer();
                edit(ActivityFields.TYPE, id, ActivityFields.CUSTOMER, new Reference(customer, ""));
                oracle.passesTo(id, customer);
            }
        }
    }

    /** By import or by hand, with lines. In currencies without a rate, so that nothing else follows from the total. */
    private void order() {
        UUID customer = someCustomer();
        String number = "O-" + random.nextInt(1_000_000);
        Money total = Money.of(new BigDecimal(random.nextInt(1_000_000)).movePointLeft(2), "CHF");
        SalesOrder order = new SalesOrder();
        order.setNumber(number);
        order.setDay(today);
        order.setTotal(total);
        OrderLine line = new OrderLine(order, 1);
        line.setQuantity(new BigDecimal("2.5"));
        line.setAmount(total);
        boolean imported = random.nextBoolean();
        archive.records().write(imported ? Route.IMPORT : Route.USER, workspace -> {
            order.setCustomer(workspace.find(Customer.class, customer));
            add(workspace, imported, List.of(order, line));
            return null;
        });
        appears(order.id(), "order", customer, Map.of("number", number, "customer", customer, "day", today, "total", total));
        appears(line.id(), "order-line", customer,
                Map.of("order", order.id(), "position", 1, "quantity", new BigDecimal("2.5"), "amount", total));
    }

    private static void add(Workspace workspace, boolean inBulk, List<ArchiveRecord> all) {
        if (inBulk) {
            workspace.addAll(all);
        } else {
            all.forEach(workspace::add);
        }
    }

    private void editOrder() {
        UUID id = some("order");
        if (id == null) {
            return;
        }
        switch (random.nextInt(3)) {
            case 0 -> edit(SalesOrderFields.TYPE, id, SalesOrderFields.DOCUMENT.total(),
                    Money.of("" + random.nextInt(5_000), "NOK"));
            case 1 -> edit(SalesOrderFields.TYPE, id, SalesOrderFields.DOCUMENT.remark(), words());
            default -> edit(SalesOrderFields.TYPE, id, SalesOrderFields.DOCUMENT.day(), today.minusDays(random.nextInt(9)));
        }
    }

    private void enrolOrWithdraw() {
        UUID customer = someCustomer();
        UUID enrolment = records.getOrDefault("enrolment", List.of()).stream()
                .filter(id -> oracle.ownerOf(id).equals(customer)).findFirst().orElse(null);
        if (enrolment == null) {
            archive.modes().enrol(Route.COMMAND, customer, "absent");
            UUID id = archive.history().ofCustomer(customer, 1).getFirst().recordId();
            appears(id, "enrolment", customer, Map.of("customer", customer, "modeId", "absent"));
        } else {
            archive.modes().withdraw(Route.COMMAND, customer, "absent");
            records.get("enrolment").remove(enrolment);
            oracle.vanishes(enrolment);
        }
    }

    /** Two sites were one customer all along: addresses, orders and follow-ups go from one to the other. */
    private void mergeSites() {
        UUID from = someCustomer();
        UUID to = someCustomer();
        if (from.equals(to) || random.nextInt(3) > 0) {
            return;
        }
        List<UUID> moving = List.of("address", "order", "activity").stream()
                .flatMap(kind -> records.getOrDefault(kind, List.of()).stream())
                .filter(id -> oracle.ownerOf(id).equals(from)).toList();
        archive.records().write(Route.MERGE, workspace -> {
            Customer survivor = workspace.find(Customer.class, to);
            for (UUID id : moving) {
                switch (oracle.kindOf(id)) {
                    case "address" -> workspace.find(Address.class, id).setCustomer(survivor);
                    case "order" -> workspace.find(SalesOrder.class, id).setCustomer(survivor);
                    default -> workspace.find(Activity.class, id).setCustomer(survivor);
                }
            }
            return null;
        });
        List<UUID> lines = records.getOrDefault("order-line", List.of()).stream()
                .filter(id -> moving.contains(oracle.now(id, "order"))).collect(Collectors.toList());
        lines.forEach(id -> oracle.passesTo(id, to));
        moving.forEach(id -> {
            oracle.becomes(id, "customer", to);
            oracle.passesTo(id, to);
        });
    }
}
