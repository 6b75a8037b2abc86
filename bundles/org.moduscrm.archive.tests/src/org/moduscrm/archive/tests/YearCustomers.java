package org.moduscrm.archive.tests;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.moduscrm.archive.model.Address;
import org.moduscrm.archive.model.AddressKind;
import org.moduscrm.archive.model.ClassificationPeriod;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.model.CustomerTag;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.classification.Scheme;
import org.moduscrm.archive.service.fields.AddressFields;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.spi.record.Reference;

/** What happens to customers themselves in the generated year. */
final class YearCustomers {

    private static final Map<Scheme, List<String>> CLASSES = Map.of(
            Scheme.SALE_STAGE, List.of("new", "target", "potential"),
            Scheme.LIFE_CYCLE, List.of("acquisition", "growth"),
            Scheme.ATTITUDE, List.of("loyal", "switching", "none"),
            Scheme.RELATIONSHIP_LEVEL, List.of("trust", "value"));

    /** Customers that are merged may have the same. */
    private static final List<String> TAGS = List.of("Key account", "key account", "Fair");

    private final YearCompany company;
    private final YearOracle oracle;

    YearCustomers(YearCompany company) {
        this.company = company;
        this.oracle = company.oracle();
    }

    void meet() {
        CustomerSheet sheet = company.archive().customers().create();
        String name = "Customer " + company.customers().size() + " " + company.words();
        sheet.customer().set(CustomerFields.NAME, name);
        company.archive().records().save(Route.USER, sheet.models());
        company.customers().add(sheet.id());
        oracle.appears(sheet.id(), "customer", sheet.id(), Map.of("name", name, "state", CustomerState.ACTIVE));
    }

    void edit() {
        UUID id = company.someCustomer();
        LocalDate earlier = company.today().minusDays(company.chance(999));
        switch (company.chance(7)) {
            case 0 -> company.edit(CustomerFields.TYPE, id, CustomerFields.REMARK, company.once(4) ? null : company.words());
            case 1 -> company.edit(CustomerFields.TYPE, id, CustomerFields.SHORT_NAME, company.words());
            case 2 -> company.edit(CustomerFields.TYPE, id, CustomerFields.OWNER,
                    new Reference(company.pick(company.reps()), "whoever"));
            case 3 -> company.edit(CustomerFields.TYPE, id, CustomerFields.KNOWN_SINCE, earlier);
            case 4 -> company.edit(CustomerFields.TYPE, id, CustomerFields.NAME, company.words());
            case 5 -> company.edit(CustomerFields.TYPE, id, CustomerFields.HEAD_COUNT, company.chance(5_000));
            default -> company.edit(CustomerFields.TYPE, id, CustomerFields.STATE,
                    oracle.now(id, "state") == CustomerState.ACTIVE ? CustomerState.REMOVED : CustomerState.ACTIVE);
        }
    }

    /** The latest change of a remark, or of the rep, is taken back from the history. */
    void takeBackAnEdit() {
        UUID id = company.someCustomer();
        String attribute = company.once(2) ? "remark" : "owner";
        Object before = oracle.before(id, attribute);
        List<Entry> changes = company.archive().history().ofAttribute(id, attribute, 1);
        if (!changes.isEmpty()) {
            company.archive().history().restore(changes.getFirst(), changes.getFirst().version());
            oracle.becomes(id, attribute, before);
        }
    }

    void tag() {
        UUID customer = company.someCustomer();
        String word = company.once(2) ? company.pick(TAGS) : "tag " + company.words() + " " + company.all("tag").size();
        boolean tagged = company.all("tag").stream().anyMatch(id -> oracle.ownerOf(id).equals(customer)
                && ((String) oracle.now(id, "tag")).equalsIgnoreCase(word));
        if (tagged) {
            return;
        }
        CustomerTag tag = new CustomerTag();
        tag.setTag(word);
        company.write(Route.USER, workspace -> {
            tag.setCustomer(workspace.find(Customer.class, customer));
            workspace.add(tag);
        });
        company.appears(tag.id(), "tag", customer, Map.of("customer", customer, "tag", word));
    }

    void addAddress() {
        UUID customer = company.someCustomer();
        CustomerSheet sheet = company.archive().customers().open(customer);
        EditModel<Address> address = sheet.addAddress();
        String city = company.words();
        address.set(AddressFields.KIND, AddressKind.OFFICE);
        address.set(AddressFields.CITY, city);
        company.archive().records().save(Route.USER, sheet.models());
        company.appears(address.id(), "address", customer,
                Map.of("customer", customer, "kind", AddressKind.OFFICE, "city", city));
    }

    void editAddress() {
        UUID id = company.some("address");
        if (id != null) {
            company.edit(AddressFields.TYPE, id, AddressFields.STREET, company.once(3) ? null : company.words());
        }
    }

    void enrolOrWithdraw() {
        UUID customer = company.someCustomer();
        UUID enrolment = company.some("enrolment", customer);
        if (enrolment == null) {
            company.archive().modes().enrol(Route.COMMAND, customer, "absent");
            UUID id = company.archive().history().ofCustomer(customer, 1).getFirst().recordId();
            company.appears(id, "enrolment", customer, Map.of("customer", customer, "modeId", "absent"));
        } else {
            company.archive().modes().withdraw(Route.COMMAND, customer, "absent");
            company.vanishes(enrolment);
        }
    }

    /** In an editor, where no reason is given, or with a reason. */
    void classify() {
        UUID customer = company.someCustomer();
        Scheme scheme = company.pick(List.of(Scheme.values()));
        String code = company.once(5) ? null : company.pick(CLASSES.get(scheme));
        String reason = company.once(2) ? null : company.words();
        if (reason == null) {
            company.edit(CustomerFields.TYPE, customer, scheme.attribute(), code);
        } else {
            company.archive().classifications().classify(customer, scheme, code, reason);
            oracle.becomes(customer, scheme.attribute().name(), code);
        }
        follow(customer, scheme, code, reason);
    }

    /** A class lasts until the day of the next one; what is given and changed on one day was a slip. */
    private void follow(UUID customer, Scheme scheme, String code, String reason) {
        UUID open = period(customer, scheme, null, null);
        if (open == null || company.today().isAfter((LocalDate) oracle.now(open, "since"))) {
            if (open != null && oracle.now(open, "code").equals(code)) {
                return;
            }
            if (open != null) {
                oracle.becomes(open, "until", company.today());
            }
            if (code != null) {
                begin(customer, scheme, code, reason);
            }
        } else if (!oracle.now(open, "code").equals(code)) {
            UUID ended = code == null ? null : period(customer, scheme, company.today(), code);
            if (code == null || ended != null) {
                company.vanishes(open);
            } else {
                oracle.becomes(open, "code", code);
                oracle.becomes(open, "reason", reason);
            }
            if (ended != null) {
                oracle.becomes(ended, "until", null);
            }
        }
    }

    /** @param code null for any */
    private UUID period(UUID customer, Scheme scheme, LocalDate until, String code) {
        return company.all("classification").stream().filter(id -> oracle.ownerOf(id).equals(customer)
                && oracle.now(id, "scheme").equals(scheme.listId()) && Objects.equals(oracle.now(id, "until"), until)
                && (code == null || oracle.now(id, "code").equals(code))).findFirst().orElse(null);
    }

    private void begin(UUID customer, Scheme scheme, String code, String reason) {
        UUID id = company.archive().records().read(data -> data.select(ClassificationPeriod.class,
                "select p from ClassificationPeriod p where p.customer.id = :customer and p.scheme = :scheme "
                        + "and p.until is null", Map.of("customer", customer, "scheme", scheme.listId())))
                .getFirst().id();
        Map<String, Object> values = new HashMap<>(Map.of("customer", customer, "scheme", scheme.listId(), "code", code,
                "since", company.today()));
        if (reason != null) {
            values.put("reason", reason);
        }
        company.appears(id, "classification", customer, values);
    }
}
