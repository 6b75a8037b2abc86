package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.DocumentState;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.service.history.PastRecord;
import org.moduscrm.archive.service.history.PastRecord.Standing;
import org.moduscrm.archive.service.history.PastValue;
import org.moduscrm.archive.service.history.Snapshot;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.spi.timeline.TimelineEntry;

/**
 * Knows how the demo company stood at the end of every day, because it kept a copy of everything on every day. It knows
 * nothing of change logs: what it is told to be true from now on is true until it is told otherwise.
 */
final class YearOracle {

    /** Follow from others; what they should be is not this oracle's business. */
    private static final Set<String> DERIVED = Set.of("code", "sortKey", "rank");

    /** @param owner the customer or person that it belongs to */
    private record Known(String kind, UUID owner, Map<String, Object> values) {
    }

    /** A value of a record that changed. */
    private record Place(UUID id, String attribute) {
    }

    private final Map<UUID, Known> present = new HashMap<>();
    private final Map<UUID, Known> gone = new HashMap<>();
    private final Map<Place, Object> before = new HashMap<>();
    private final Map<UUID, String> called = new HashMap<>();
    private final NavigableMap<LocalDate, Map<UUID, Known>> days = new TreeMap<>();
    private final Set<String> kinds = new TreeSet<>();

    /** @param values null stands for none */
    void appears(UUID id, String kind, UUID owner, Map<String, Object> values) {
        kinds.add(kind);
        present.put(id, new Known(kind, owner, known(values)));
    }

    private static Map<String, Object> known(Map<String, Object> values) {
        Map<String, Object> known = new HashMap<>(values);
        known.values().removeIf(Objects::isNull);
        return Map.copyOf(known);
    }

    /** A colleague, whose records are not part of any customer. */
    void isCalled(UUID id, String name) {
        called.put(id, name);
    }

    /** @param value null for none */
    void becomes(UUID id, String attribute, Object value) {
        Known known = present.get(id);
        Map<String, Object> values = new HashMap<>(known.values());
        Object old = values.put(attribute, value);
        if (!Objects.equals(old, value)) {
            before.put(new Place(id, attribute), old);
        }
        present.put(id, new Known(known.kind(), known.owner(), known(values)));
    }

    /** The value before the latest change; null for none. */
    Object before(UUID id, String attribute) {
        return before.get(new Place(id, attribute));
    }

    void passesTo(UUID id, UUID owner) {
        Known known = present.get(id);
        present.put(id, new Known(known.kind(), owner, known.values()));
    }

    void vanishes(UUID id) {
        gone.put(id, present.remove(id));
    }

    /** A value as it is now; null for none. */
    Object now(UUID id, String attribute) {
        return present.get(id).values().get(attribute);
    }

    UUID ownerOf(UUID id) {
        return present.get(id).owner();
    }

    String kindOf(UUID id) {
        return present.get(id).kind();
    }

    /** A record that vanished comes back as it was. */
    void comesBack(UUID id) {
        present.put(id, gone.remove(id));
    }

    void dayEnds(LocalDate day) {
        days.put(day, new HashMap<>(present));
    }

    Set<LocalDate> days() {
        return days.keySet();
    }

    /** Kinds of records that ever appeared. */
    Set<String> kinds() {
        return kinds;
    }

    /** Whether a customer, or anything that belongs to it, stood otherwise at the end of the day before. */
    boolean changedOn(LocalDate day, UUID customer) {
        Map.Entry<LocalDate, Map<UUID, Known>> eve = days.lowerEntry(day);
        return eve == null || !having(eve.getValue(), customer).equals(having(days.get(day), customer));
    }

    private static Map<UUID, Known> having(Map<UUID, Known> world, UUID customer) {
        return belongingTo(world, customer).stream().collect(Collectors.toMap(Function.identity(), world::get));
    }

    private static Set<UUID> belongingTo(Map<UUID, Known> world, UUID customer) {
        Set<UUID> persons = world.values().stream()
                .filter(known -> known.kind().equals("affiliation") && known.owner().equals(customer))
                .map(known -> (UUID) known.values().get("contact")).collect(Collectors.toSet());
        return world.entrySet().stream()
                .filter(entry -> entry.getValue().owner().equals(customer) || persons.contains(entry.getValue().owner()))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    void check(LocalDate day, Snapshot snapshot) {
        String where = "on " + day;
        Map<UUID, Known> world = days.get(day);
        Set<UUID> expected = belongingTo(world, snapshot.customer());
        Map<UUID, PastRecord> shown = new HashMap<>();
        snapshot.records().forEach(record -> shown.put(record.id(), record));
        assertEquals(snapshot.records().size(), shown.size(), () -> where + " a record is shown twice");
        assertEquals(described(expected, world), described(shown), () -> where + " of " + snapshot.customer());
        Set<UUID> now = belongingTo(present, snapshot.customer());
        expected.forEach(id -> check(where, world, expected, now.contains(id), shown.get(id)));
        Set<UUID> since = new HashSet<>(now);
        since.removeAll(expected);
        assertEquals(since, snapshot.since().stream().map(PastRecord::id).collect(Collectors.toSet()),
                () -> where + " what came since to " + snapshot.customer());
    }

    private static Set<String> described(Set<UUID> ids, Map<UUID, Known> world) {
        return ids.stream().map(id -> world.get(id).kind() + " " + id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> described(Map<UUID, PastRecord> shown) {
        return shown.values().stream().map(record -> record.kind() + " " + record.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void check(String where, Map<UUID, Known> world, Set<UUID> members, boolean stays, PastRecord shown) {
        Known known = world.get(shown.id());
        Known now = present.get(shown.id());
        assertEquals(known.owner(), shown.subject(), () -> where + " whose " + shown);
        Set<String> told = shown.values().stream().map(PastValue::attribute).collect(Collectors.toSet());
        assertTrue(told.containsAll(known.values().keySet()), () -> where + " attributes are missing: " + shown);
        boolean differs = false;
        for (PastValue value : shown.values()) {
            if (!DERIVED.contains(value.attribute())) {
                Object wanted = known.values().get(value.attribute());
                Object today = now == null ? null : now.values().get(value.attribute());
                String what = where + " " + value.attribute() + " of " + shown.kind() + " " + shown.id();
                assertTrue(same(wanted, value.then()), () -> what + " was " + wanted + ", not " + value.then());
                assertTrue(same(today, value.now()), () -> what + " is " + today + " now, not " + value.now());
                assertEquals(!same(wanted, today), value.differs(), () -> what + " is marked wrongly");
                differs |= value.differs();
                checkName(what, value.then(), world, members);
            }
        }
        Standing standing = now == null ? Standing.REMOVED
                : !stays ? Standing.MOVED : differs ? Standing.CHANGED : Standing.SAME;
        assertEquals(standing, shown.standing(), () -> where + " standing of " + shown);
    }

    /** People and things that belonged there are called what they were called then. */
    private void checkName(String what, Object shown, Map<UUID, Known> world, Set<UUID> members) {
        if (shown instanceof Reference reference) {
            String name = members.contains(reference.id()) ? name(world.get(reference.id())) : called.get(reference.id());
            if (name != null) {
                assertEquals(name, reference.label(), () -> what + " is called otherwise");
            }
        }
    }

    private static String name(Known known) {
        return (String) known.values().get(switch (known.kind()) {
            case "customer", "contact" -> "name";
            case "activity" -> "subject";
            case "document", "opportunity" -> "title";
            default -> "number";
        });
    }

    private static boolean same(Object wanted, Object shown) {
        return switch (shown) {
            case null -> wanted == null;
            case Reference reference -> reference.id().equals(wanted);
            case BigDecimal number -> wanted instanceof BigDecimal other && number.compareTo(other) == 0;
            default -> shown.equals(wanted);
        };
    }

    /** What happens on a timeline. */
    private record Happening(String kind, Instant at, boolean wholeDay, Money amount) {
    }

    private Happening happening(Known known, ZoneId zone) {
        Map<String, Object> values = known.values();
        return switch (known.kind()) {
            case "activity" -> new Happening("activity", (Instant) values.get("at"), (boolean) values.get("wholeDay"), null);
            case "document-version" -> now((UUID) values.get("document"), "state") != DocumentState.ACTIVE ? null
                    : new Happening("document", (Instant) values.get("addedAt"), false, null);
            case "opportunity" -> onDay(known, "closedOn", "amount", zone);
            case "quote", "contract", "order", "delivery", "invoice", "payment", "credit-note", "service-case" ->
                onDay(known, "day", "total", zone);
            default -> null;
        };
    }

    private static Happening onDay(Known known, String day, String amount, ZoneId zone) {
        return known.values().get(day) instanceof LocalDate date ? new Happening(known.kind(),
                date.atStartOfDay(zone).toInstant(), true, (Money) known.values().get(amount)) : null;
    }

    void checkTimeline(UUID customer, List<TimelineEntry> shown, ZoneId zone) {
        Map<UUID, Happening> expected = new HashMap<>();
        present.forEach((id, known) -> {
            Happening happening = known.owner().equals(customer) ? happening(known, zone) : null;
            if (happening != null) {
                expected.put(id, happening);
            }
        });
        List<UUID> order = new ArrayList<>(expected.keySet());
        order.sort(Comparator.comparing((UUID id) -> expected.get(id).at()).thenComparing(Comparator.naturalOrder())
                .reversed());
        assertEquals(order, shown.stream().map(TimelineEntry::recordId).toList(), () -> "timeline of " + customer);
        for (TimelineEntry entry : shown) {
            assertEquals(expected.get(entry.recordId()),
                    new Happening(entry.kind(), entry.at(), entry.wholeDay(), entry.amount()));
        }
    }

    void checkPlanned(UUID customer, List<TimelineEntry> shown) {
        List<UUID> planned = present.entrySet().stream().filter(entry -> entry.getValue().owner().equals(customer)
                && entry.getValue().values().get("status") == ActivityStatus.PLANNED).map(Map.Entry::getKey)
                .sorted(Comparator.comparing((UUID id) -> (Instant) now(id, "at")).thenComparing(Comparator.naturalOrder()))
                .toList();
        assertEquals(planned, shown.stream().map(TimelineEntry::recordId).toList(), () -> "planned with " + customer);
    }
}
