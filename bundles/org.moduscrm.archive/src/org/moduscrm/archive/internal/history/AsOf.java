package org.moduscrm.archive.internal.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.moduscrm.archive.internal.Contributions;
import org.moduscrm.archive.internal.Messages;
import org.moduscrm.archive.service.History.Action;
import org.moduscrm.archive.service.RecordNotFoundException;
import org.moduscrm.archive.service.fields.AffiliationFields;
import org.moduscrm.archive.service.history.PastRecord;
import org.moduscrm.archive.service.history.Snapshot;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.persistence.Reading;
import org.moduscrm.persistence.engine.Dialect;

/**
 * Works out how a customer stood: reads what it and the people with a post there ever had as it is now, and takes back
 * what changed since. The number of queries follows from the number of kinds, not of records.
 */
final class AsOf {

    private final ChangeLog log;
    private final Types types;
    private final PresentRecords present;
    private final Map<UUID, PastState> states = new HashMap<>();

    AsOf(Reading reading, Contributions contributions, Dialect dialect) {
        this.types = new Types(contributions);
        this.log = new ChangeLog(reading);
        this.present = new PresentRecords(reading, types, new StoredRows(dialect));
    }

    Snapshot of(UUID customer, Instant at) {
        Set<UUID> own = log.addSubjects(List.of(customer));
        if (own.isEmpty()) {
            throw new RecordNotFoundException(Messages.recordGone);
        }
        readPresent(own);
        readWhole(own, Set.of(customer));
        Set<UUID> everMet = persons(own);
        Set<UUID> theirs = log.addSubjects(everMet);
        readPresent(theirs);
        readWhole(theirs, everMet);
        Map<UUID, Integer> kept = log.kept(at);
        log.records().forEach(id -> states.put(id, state(id, kept.get(id))));
        return snapshot(customer, at);
    }

    private String kind(UUID record) {
        return log.of(record).getLast().kind();
    }

    private void readPresent(Set<UUID> records) {
        records.stream().filter(id -> present.of(id) == null).collect(Collectors.groupingBy(this::kind)).forEach(present::add);
    }

    /** Of records that came from others or went to them, some changes have other subjects. */
    private void readWhole(Set<UUID> records, Set<UUID> subjects) {
        log.addWhole(records.stream().filter(id -> !stayed(id, subjects)).collect(Collectors.toSet()));
    }

    private boolean stayed(UUID id, Set<UUID> subjects) {
        PresentRecord now = present.of(id);
        List<LoggedChange> changes = log.of(id);
        boolean cameHere = changes.getFirst().action() != Action.CREATED;
        return !cameHere && changes.stream().noneMatch(LoggedChange::isMove) && (now == null
                ? changes.getLast().action() == Action.REMOVED
                : now.subject() == null || subjects.contains(now.subject()));
    }

    /** Of a kind whose bundle is not installed, the log knows best whose it is. */
    private PastState standing(UUID id) {
        if (present.of(id) == null) {
            return null;
        }
        PastState state = new PastState(null, present.of(id));
        state.walkBack(log.of(id), log.of(id).size());
        return state;
    }

    /** Everybody who has or ever had a post there, according to now and to the log. */
    private Set<UUID> persons(Set<UUID> records) {
        Set<UUID> persons = new HashSet<>();
        String contact = AffiliationFields.CONTACT.name();
        for (UUID id : records) {
            if (!kind(id).equals(AffiliationFields.TYPE.kind())) {
                continue;
            }
            if (present.of(id) != null && present.of(id).values().get(contact) instanceof Reference person) {
                persons.add(person.id());
            }
            log.of(id).stream().filter(change -> change.attribute().equals(contact))
                    .map(change -> ValueText.read(Reference.class, change.before()))
                    .filter(Reference.class::isInstance).forEach(person -> persons.add(((Reference) person).id()));
        }
        return persons;
    }

    private PastState state(UUID id, int kept) {
        PastState state = new PastState(types.of(kind(id)), present.of(id));
        state.walkBack(log.of(id), kept);
        return state;
    }

    private Snapshot snapshot(UUID customer, Instant at) {
        Set<UUID> then = members(customer, id -> states.get(id).exists() ? states.get(id) : null);
        Set<UUID> now = members(customer, this::standing);
        PastRecords records = new PastRecords(types, present, states, this::kind, then);
        List<PastRecord> past = new ArrayList<>();
        then.forEach(id -> past.add(records.then(id, now.contains(id))));
        List<PastRecord> since = new ArrayList<>();
        now.stream().filter(id -> !then.contains(id)).forEach(id -> since.add(records.since(id)));
        Comparator<PastRecord> order = Comparator.comparing((PastRecord record) -> !record.id().equals(customer))
                .thenComparing(PastRecord::kind).thenComparing(PastRecord::label).thenComparing(PastRecord::id);
        past.sort(order);
        since.sort(order);
        return new Snapshot(customer, at, past, since);
    }

    /** What belonged to a customer, and to the people who had a post there. */
    private Set<UUID> members(UUID customer, Function<UUID, PastState> standing) {
        Set<UUID> members = new HashSet<>();
        Set<UUID> persons = new HashSet<>();
        for (UUID id : log.records()) {
            PastState state = standing.apply(id);
            if (state != null && customer.equals(state.subject())) {
                members.add(id);
                if (kind(id).equals(AffiliationFields.TYPE.kind())
                        && state.values().get(AffiliationFields.CONTACT.name()) instanceof Reference person) {
                    persons.add(person.id());
                }
            }
        }
        for (UUID id : log.records()) {
            PastState state = standing.apply(id);
            if (state != null && persons.contains(state.subject())) {
                members.add(id);
            }
        }
        return members;
    }
}
