package org.moduscrm.archive.internal.removal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.moduscrm.archive.internal.Contributions;
import org.moduscrm.archive.internal.KeyLists;
import org.moduscrm.archive.internal.rules.RuleRunner;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.persistence.Change;
import org.moduscrm.persistence.Change.AttributeChange;
import org.moduscrm.persistence.Change.Kind;
import org.moduscrm.persistence.UnitOfWork;

/**
 * Refuses to remove what others refer to, and customers at all. It asks the catalogue of tables, so that records of modes
 * count that are switched off or gone. Records that go in the same transaction, or refer to something else from then on,
 * do not count. One per transaction.
 */
public final class RemovalCheck {

    /** Under which a record is refused that others refer to. */
    public static final String REFERRED = "record.referred-to";
    /** Under which the removal of a customer is refused. */
    public static final String CUSTOMER = "customer.not-deleted";

    private final UnitOfWork unit;
    private final Contributions contributions;
    private final Function<ArchiveRecord, RecordType<?>> types;

    /** @param types the type of a record */
    public RemovalCheck(UnitOfWork unit, Contributions contributions, Function<ArchiveRecord, RecordType<?>> types) {
        this.unit = unit;
        this.contributions = contributions;
        this.types = types;
    }

    /** A column that refers to records of the kind that goes. */
    private record Link(String table, String column, String kind) {
    }

    /** The records of one kind that refer to one that goes. */
    private static final class Referrers {

        private final Set<UUID> released = new HashSet<>();
        private long count;
        private ArchiveRecord newcomer;
    }

    /** @param changes all that the transaction is about to write */
    public List<Finding> check(List<Change> changes) {
        Map<RecordType<?>, Map<UUID, ArchiveRecord>> going = new LinkedHashMap<>();
        changes.stream().filter(change -> change.kind() == Kind.REMOVED).map(change -> (ArchiveRecord) change.record())
                .forEach(record -> going.computeIfAbsent(types.apply(record), type -> new LinkedHashMap<>())
                        .put(record.id(), record));
        List<Finding> findings = new ArrayList<>();
        going.forEach((type, records) -> {
            if (type.entity() == Customer.class) {
                records.values().forEach(record -> findings.add(customer(type, (Customer) record)));
            } else {
                findings.addAll(referred(type, records, changes));
            }
        });
        return findings;
    }

    private static Finding customer(RecordType<?> type, Customer customer) {
        return RuleRunner.ofRecord(CUSTOMER, type, customer, customer.id(), null, List.of(String.valueOf(customer.name())));
    }

    private List<Finding> referred(RecordType<?> type, Map<UUID, ArchiveRecord> going, List<Change> changes) {
        List<Link> links = links(type.kind());
        if (links.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<String, Referrers>> referrers = new HashMap<>();
        going.keySet().forEach(id -> referrers.put(id, new TreeMap<>()));
        for (Link link : links) {
            count(link, referrers);
            release(link, changes, referrers);
        }
        changes.stream().filter(change -> change.kind() != Kind.REMOVED).forEach(change -> follow(change, referrers));
        List<Finding> findings = new ArrayList<>();
        going.forEach((id, record) -> {
            Map<String, Referrers> left = referrers.get(id);
            left.values().removeIf(some -> some.count <= 0);
            if (!left.isEmpty()) {
                findings.add(RuleRunner.ofRecord(REFERRED, type, record, null, null, words(type, record, left, links)));
            }
        });
        return findings;
    }

    private List<Link> links(String kind) {
        return unit.query("select r.table_name, r.column_name, t.record_kind from record_reference r "
                + "join record_table t on t.table_name = r.table_name join record_table o on o.table_name = r.target_table "
                + "where o.record_kind = ? order by r.table_name, r.column_name", List.of(kind),
                row -> new Link(row.text(1), row.text(2), row.text(3)));
    }

    private void count(Link link, Map<UUID, Map<String, Referrers>> referrers) {
        for (List<UUID> part : KeyLists.of(referrers.keySet())) {
            unit.query("select " + link.column() + ", count(*) from " + link.table() + " where " + link.column() + in(part)
                    + " group by " + link.column(), part,
                    row -> of(referrers, row.uuid(1), link.kind()).count += row.number(2));
        }
    }

    /** Those that go together with what they refer to. */
    private void release(Link link, List<Change> changes, Map<UUID, Map<String, Referrers>> referrers) {
        Set<UUID> together = changes.stream().filter(change -> change.kind() == Kind.REMOVED)
                .map(change -> (ArchiveRecord) change.record())
                .filter(record -> types.apply(record).kind().equals(link.kind())).map(ArchiveRecord::id)
                .collect(Collectors.toSet());
        for (List<UUID> part : KeyLists.of(together)) {
            Map<UUID, UUID> referred = new HashMap<>();
            unit.query("select id, " + link.column() + " from " + link.table() + " where id" + in(part) + " and "
                    + link.column() + " is not null", part, row -> referred.put(row.uuid(1), row.uuid(2)));
            referred.forEach((id, target) -> release(referrers, link.kind(), id, target));
        }
    }

    private static void release(Map<UUID, Map<String, Referrers>> referrers, String kind, UUID id, UUID target) {
        if (referrers.containsKey(target)) {
            Referrers some = of(referrers, target, kind);
            some.count--;
            some.released.add(id);
        }
    }

    /** References that this transaction changes are not in the tables yet. */
    private void follow(Change change, Map<UUID, Map<String, Referrers>> referrers) {
        ArchiveRecord record = (ArchiveRecord) change.record();
        RecordType<?> type = types.apply(record);
        if (change.kind() == Kind.CREATED) {
            targets(type, record).forEach(target -> gain(referrers, type.kind(), record, target));
        }
        for (AttributeChange attribute : change.attributes()) {
            if (attribute.before() instanceof ArchiveRecord before) {
                release(referrers, type.kind(), record.id(), before.id());
            }
            if (attribute.after() instanceof ArchiveRecord after) {
                gain(referrers, type.kind(), record, after.id());
            }
        }
    }

    private static <E extends ArchiveRecord> List<UUID> targets(RecordType<E> type, ArchiveRecord record) {
        List<UUID> targets = new ArrayList<>();
        for (Attribute<E, ?> attribute : type.attributes()) {
            if (attribute.valueType() == Reference.class
                    && attribute.read(type.entity().cast(record)) instanceof Reference reference) {
                targets.add(reference.id());
            }
        }
        return targets;
    }

    private static void gain(Map<UUID, Map<String, Referrers>> referrers, String kind, ArchiveRecord record, UUID target) {
        if (referrers.containsKey(target)) {
            Referrers some = of(referrers, target, kind);
            some.count++;
            some.newcomer = record;
        }
    }

    private static Referrers of(Map<UUID, Map<String, Referrers>> referrers, UUID target, String kind) {
        return referrers.get(target).computeIfAbsent(kind, any -> new Referrers());
    }

    private List<String> words(RecordType<?> type, ArchiveRecord record, Map<String, Referrers> referrers,
            List<Link> links) {
        List<String> words = new ArrayList<>(List.of(type.kind(), label(type, record)));
        referrers.forEach((kind, some) -> {
            words.add(kind);
            words.add(Long.toString(some.count));
            words.add(first(record.id(), kind, some, links));
        });
        return words;
    }

    /** What the first of them is called; empty where nobody can tell. */
    private String first(UUID target, String kind, Referrers some, List<Link> links) {
        RecordType<?> type = contributions.typeOf(kind).orElse(null);
        if (type == null) {
            return "";
        }
        for (Link link : links) {
            if (link.kind().equals(kind)) {
                List<UUID> ids = unit.query("select id from " + link.table() + " where " + link.column()
                        + " = ? order by id fetch first " + (some.released.size() + 1) + " rows only", List.of(target),
                        row -> row.uuid(1));
                for (UUID id : ids) {
                    if (!some.released.contains(id)) {
                        return label(type, unit.find(type.entity(), id));
                    }
                }
            }
        }
        return some.newcomer == null ? "" : label(type, some.newcomer);
    }

    private static <E extends ArchiveRecord> String label(RecordType<E> type, ArchiveRecord record) {
        String label = record == null ? null : type.label().apply(type.entity().cast(record));
        return label == null ? "" : label;
    }

    private static String in(Collection<UUID> keys) {
        return " in (" + String.join(", ", Collections.nCopies(keys.size(), "?")) + ")";
    }
}
