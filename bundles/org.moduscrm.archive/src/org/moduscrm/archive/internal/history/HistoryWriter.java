package org.moduscrm.archive.internal.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.internal.server.ChangeSetProof;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Uuid7;
import org.moduscrm.archive.service.Author;
import org.moduscrm.archive.service.History.Action;
import org.moduscrm.archive.service.Route;
import org.moduscrm.persistence.Change.AttributeChange;
import org.moduscrm.persistence.UnitOfWork;

/** Collects the history of one transaction and writes it with it. */
public final class HistoryWriter {

    /** Kept by the archive itself, or following from another attribute. */
    private static final Set<String> NOT_KEPT = Set.of("version", "createdAt", "changedAt", "nameKey", "gradeKey", "searchText",
            "tagKey");

    /** In place of an attribute, which the key needs: the record went away from the subject of the entry. */
    static final String LEFT = "-";

    private final UUID changeSet = Uuid7.next();
    private final ValueText valueText;
    private final List<List<?>> entries = new ArrayList<>();
    private final Set<UUID> moved = new HashSet<>();

    public HistoryWriter(ValueText valueText) {
        this.valueText = valueText;
    }

    public UUID changeSet() {
        return changeSet;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * @param kind kind of the record
     * @param subject the customer or person whose history it belongs to
     * @param version the record's version after this transaction
     * @param changes what changed; ignored for a new record
     */
    public void add(ArchiveRecord record, String kind, UUID subject, long version, Action action,
            List<AttributeChange> changes) {
        if (action == Action.CREATED) {
            entry(record, kind, subject, version, action, "", null, null);
            return;
        }
        for (AttributeChange change : changes) {
            if (!NOT_KEPT.contains(change.attribute())) {
                entry(record, kind, subject, version, action, change.attribute(), valueText.of(change.before()),
                        valueText.of(change.after()));
            }
        }
    }

    /**
     * A record that goes from one customer or person to another. What hangs on two records that go, as an allocation does
     * on a payment and an invoice, goes once.
     *
     * @param former whose it was
     * @param subject whose it is from now on
     * @param changed whether the record has entries of its own in this transaction, which tell that it came
     */
    public void addMove(UUID record, String kind, long version, ArchiveRecord former, ArchiveRecord subject,
            boolean changed) {
        if (!moved.add(record)) {
            return;
        }
        String before = valueText.of(former);
        String after = valueText.of(subject);
        entries.add(list(changeSet, record, LEFT, kind, version, former.id(), Action.MOVED_OUT.name(), before, after));
        if (!changed) {
            entries.add(list(changeSet, record, "", kind, version, subject.id(), Action.MOVED_IN.name(), before, after));
        }
    }

    /** A change of something that is no record of its own, such as a switch. */
    public void addFact(String kind, UUID id, String attribute, String before, String after) {
        entries.add(list(changeSet, id, attribute, kind, 0L, id, Action.UPDATED.name(), before, after));
    }

    private void entry(ArchiveRecord record, String kind, UUID subject, long version, Action action, String attribute,
            String before, String after) {
        entries.add(list(changeSet, record.id(), attribute, kind, version, subject, action.name(), before, after));
    }

    /** {@link List#of} refuses null, which stands for no value here. */
    private static List<?> list(Object... values) {
        return java.util.Arrays.asList(values);
    }

    public void write(UnitOfWork unit, Author author, Route route, Instant moment) {
        write(unit, author, route, null, moment);
    }

    /** @param agent symbolic name of the partner's bundle whose code writes; null when none does */
    public void write(UnitOfWork unit, Author author, Route route, String agent, Instant moment) {
        unit.provenBy(changeSet, new ChangeSetProof(changeSet));
        unit.execute("insert into change_set (id, happened_at, author_id, author_name, route, agent, indexed) "
                + "values (?, ?, ?, ?, ?, ?, false)",
                list(changeSet, moment, author.id(), author.name(), agent == null ? route : Route.PARTNER, agent));
        unit.executeBatch("insert into change_entry (change_set_id, record_id, attribute, record_kind, record_version, "
                + "subject_id, change_action, before_value, after_value) values (?, ?, ?, ?, ?, ?, ?, ?, ?)", entries);
    }
}
