package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.moduscrm.archive.service.history.PastRecord;
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

    private final Map<UUID, Known> present = new HashMap<>();
    private final Map<UUID, Known> gone = new HashMap<>();
    private final Map<LocalDate, Map<UUID, Known>> days = new TreeMap<>();

    void appears(UUID id, String kind, UUID owner, Map<String, Object> values) {
        present.put(id, new Known(kind, owner, Map.copyOf(values)));
    }

    /** @param value null for none */
    void becomes(UUID id, String attribute, Object value) {
        Known known = present.get(id);
        Map<String, Object> values = new HashMap<>(known.values());
        if (value == null) {
            values.remove(attribute);
        } else {
            values.put(attribute, value);
        }
        present.put(id, new Known(known.kind(), known.owner(), Map.copyOf(values)));
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
        expected.forEach(id -> check(where, world.get(id), shown.get(id)));
    }

    private static Set<String> described(Set<UUID> ids, Map<UUID, Known> world) {
        return ids.stream().map(id -> world.get(id).kind() + " " + id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> described(Map<UUID, PastRecord> shown) {
        return shown.values().stream().map(record -> record.kind() + " " + record.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void check(String where, Known known, PastRecord shown) {
        assertEquals(known.owner(), shown.subject(), () -> where + " whose " + shown);
        Set<String> told = shown.values().stream().map(PastValue::attribute).collect(Collectors.toSet());
        assertTrue(told.containsAll(known.values().keySet()), () -> where + " attributes are missing: " + shown);
        for (PastValue value : shown.values()) {
            if (!DERIVED.contains(value.attribute())) {
                Object wanted = known.values().get(value.attribute());
                String what = where + " " + value.attribute() + " of " + shown.kind() + " " + shown.id();
                assertTrue(same(wanted, value.then()), () -> what + " was " + wanted + ", not " + value.then());
                Known now = present.get(shown.id());
                Object today = now == null ? null : now.values().get(value.attribute());
                assertTrue(same(today, value.now()), () -> what + " is " + today + " now, not " + value.now());
                assertEquals(!same(wanted, today), value.differs(), () -> what + " is marked wrongly");
            }
        }
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
    record Happening(String kind, Instant at) {
    }

    /** @param happenings gives for the values of a record its place on the timeline; null for none */
    void checkTimeline(UUID customer, List<TimelineEntry> shown,
            BiFunction<String, Map<String, Object>, Happening> happenings) {
        Map<UUID, Happening> expected = new HashMap<>();
        present.forEach((id, known) -> {
            Happening happening = known.owner().equals(customer) ? happenings.apply(known.kind(), known.values()) : null;
            if (happening != null) {
                expected.put(id, happening);
            }
        });
        List<UUID> order = new ArrayList<>(expected.keySet());
        order.sort(Comparator.comparing((UUID id) -> expected.get(id).at()).thenComparing(Comparator.naturalOrder())
                .reversed());
        assertEquals(order, shown.stream().map(TimelineEntry::recordId).toList(), () -> "timeline of " + customer);
        for (TimelineEntry entry : shown) {
            assertEquals(expected.get(entry.recordId()), new Happening(entry.kind(), entry.at()));
        }
    }
}
