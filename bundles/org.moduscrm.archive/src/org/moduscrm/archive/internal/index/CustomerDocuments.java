package org.moduscrm.archive.internal.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.spi.search.CustomerDocument;
import org.moduscrm.persistence.Reading;

/** Reads what the index knows about customers: four statements for any number of them. */
final class CustomerDocuments {

    /**
     * Statements have one of these numbers of parameters, so that the engine compiles only a few. They are small: for long
     * lists the engine reads the whole table until that is large, and compares every row with every key.
     */
    private static final int[] SIZES = { 1, 20 };
    static final int MAX = SIZES[SIZES.length - 1];

    private static final String CUSTOMERS = "select c.id, c.code, c.name, c.short_name, c.sort_key, c.grade, c.tax_id, "
            + "c.changed_at from customer c where c.state = 'ACTIVE' and c.id ";
    private static final String OWN_POINTS = "select p.customer_id, p.kind, p.address from contact_point p "
            + "where p.kind not in ('WEB', 'OTHER') and p.customer_id ";
    private static final String CONTACT_POINTS = "select a.customer_id, p.kind, p.address from affiliation a "
            + "join contact_point p on p.contact_id = a.contact_id "
            + "where p.kind not in ('WEB', 'OTHER') and a.customer_id ";
    private static final String CONTACTS = "select a.customer_id, c.name from affiliation a "
            + "join contact c on c.id = a.contact_id where a.customer_id ";
    private static final Set<String> NUMBERS = Set.of("PHONE", "DIRECT", "MOBILE", "FAX");

    private final Reading reading;
    private final Map<UUID, Values> values = new HashMap<>();

    private static final class Values {
        private final Set<String> phones = new LinkedHashSet<>();
        private final Set<String> mails = new LinkedHashSet<>();
        private final Set<String> contacts = new LinkedHashSet<>();
    }

    private CustomerDocuments(Reading reading) {
        this.reading = reading;
    }

    /**
     * The documents of those that are active.
     *
     * @param ids at most {@value #MAX}
     */
    static List<CustomerDocument> of(Reading reading, Collection<UUID> ids) {
        final List<Object> parameters = new ArrayList<>(ids);
        int size = 0;
        while (SIZES[size] < ids.size()) {
            size++;
        }
        parameters.addAll(Collections.nCopies(SIZES[size] - ids.size(), parameters.getLast()));
        final String marks = String.join(", ", Collections.nCopies(SIZES[size], "?"));
        return new CustomerDocuments(reading).load("in (" + marks + ")", parameters);
    }

    /** The documents of the active customers between two ids, both included. */
    static List<CustomerDocument> between(Reading reading, UUID from, UUID to) {
        return new CustomerDocuments(reading).load("between ? and ?", List.of(from, to));
    }

    private List<CustomerDocument> load(String condition, List<?> parameters) {
        for (final String points : List.of(OWN_POINTS, CONTACT_POINTS)) {
            reading.query(points + condition, parameters, row -> point(row.uuid(1), row.text(2), row.text(3)));
        }
        reading.query(CONTACTS + condition, parameters, row -> of(row.uuid(1)).contacts.add(row.text(2)));
        final Map<UUID, CustomerDocument> documents = new LinkedHashMap<>();
        reading.query(CUSTOMERS + condition + " order by c.id", parameters, row -> {
            final UUID id = row.uuid(1);
            final Values found = of(id);
            return documents.put(id, new CustomerDocument(id, row.text(2), row.text(3), row.text(4), row.text(5),
                    row.text(6), row.text(7), row.instant(8), List.copyOf(found.phones), List.copyOf(found.mails),
                    List.copyOf(found.contacts)));
        });
        return List.copyOf(documents.values());
    }

    private Values of(UUID customer) {
        return values.computeIfAbsent(customer, id -> new Values());
    }

    private boolean point(UUID customer, String kind, String address) {
        final Values found = of(customer);
        return (NUMBERS.contains(kind) ? found.phones : found.mails).add(address);
    }
}
