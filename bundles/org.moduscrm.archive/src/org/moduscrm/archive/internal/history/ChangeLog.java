package org.moduscrm.archive.internal.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.internal.KeyLists;
import org.moduscrm.persistence.Reading;

/** The changes of some records, each record's in the order of its versions. */
final class ChangeLog {

    private static final String SELECT = "select " + LoggedChange.COLUMNS
            + " from change_entry e join change_set s on s.id = e.change_set_id where e.";

    private final Reading reading;
    private final Map<UUID, List<LoggedChange>> byRecord = new LinkedHashMap<>();
    private final Set<UUID> whole = new HashSet<>();

    ChangeLog(Reading reading) {
        this.reading = reading;
    }

    /** Adds the records that ever belonged to a customer or person, with their changes as far as they belonged there. */
    Set<UUID> addSubjects(Collection<UUID> subjects) {
        return add("subject_id", subjects);
    }

    /** Reads the whole log of records that belonged to somebody else as well. */
    void addWhole(Collection<UUID> records) {
        Set<UUID> partly = new HashSet<>(records);
        partly.removeAll(whole);
        partly.forEach(byRecord::remove);
        add("record_id", partly);
        whole.addAll(partly);
    }

    private Set<UUID> add(String column, Collection<UUID> keys) {
        Set<UUID> records = new HashSet<>();
        for (List<UUID> part : KeyLists.of(keys)) {
            String marks = String.join(", ", Collections.nCopies(part.size(), "?"));
            for (LoggedChange change : reading.query(SELECT + column + " in (" + marks + ")", part, LoggedChange::of)) {
                if (!whole.contains(change.record())) {
                    byRecord.computeIfAbsent(change.record(), id -> new ArrayList<>()).add(change);
                }
                records.add(change.record());
            }
        }
        records.forEach(id -> byRecord.get(id).sort(LoggedChange.ORDER));
        return records;
    }

    Set<UUID> records() {
        return Collections.unmodifiableSet(byRecord.keySet());
    }

    /** In the order of the record's versions; never empty. */
    List<LoggedChange> of(UUID record) {
        return byRecord.get(record);
    }

    /**
     * Where the changes after a moment begin, for each record: its number of changes until then. A change whose clock went
     * back counts from the time of the one before it, and a transaction stays whole.
     */
    Map<UUID, Integer> kept(Instant at) {
        Map<UUID, Integer> kept = new HashMap<>();
        Set<UUID> later = new HashSet<>();
        byRecord.forEach((id, changes) -> kept.put(id, changes.size()));
        boolean found = true;
        while (found) {
            found = false;
            for (var entry : byRecord.entrySet()) {
                int first = firstLater(entry.getValue(), at, later);
                if (first < kept.get(entry.getKey())) {
                    kept.put(entry.getKey(), first);
                    entry.getValue().subList(first, entry.getValue().size())
                            .forEach(change -> later.add(change.changeSet()));
                    found = true;
                }
            }
        }
        return kept;
    }

    private static int firstLater(List<LoggedChange> changes, Instant at, Set<UUID> later) {
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).at().isAfter(at) || later.contains(changes.get(i).changeSet())) {
                return i;
            }
        }
        return changes.size();
    }
}
