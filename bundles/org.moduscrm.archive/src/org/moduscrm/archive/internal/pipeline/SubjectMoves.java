package org.moduscrm.archive.internal.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.internal.Contributions;
import org.moduscrm.archive.internal.history.HistoryWriter;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.persistence.UnitOfWork;

/**
 * Notes in the history that records go from one customer or person to another, together with what hangs on them: the
 * lines of an order have no customer of their own and go where the order goes.
 */
final class SubjectMoves {

    private final UnitOfWork unit;
    private final Contributions contributions;
    private final HistoryWriter history;
    private final Set<ArchiveRecord> former = new HashSet<>();

    SubjectMoves(UnitOfWork unit, Contributions contributions, HistoryWriter history) {
        this.unit = unit;
        this.contributions = contributions;
        this.history = history;
    }

    /** A column by which rows of a table hang on those of another. */
    private record Dependence(String table, String column, String kind) {
    }

    private record Dependant(UUID id, long version) {
    }

    /**
     * Notes a record whose references have changed, if it belongs to somebody else now.
     *
     * @return whose records they were
     */
    Set<ArchiveRecord> note(RecordType<?> type, ArchiveRecord record) {
        ArchiveRecord now = subject(type, record);
        lastSubject(record.id()).filter(before -> !before.equals(now.id())).ifPresent(before -> {
            move(record.id(), type.kind(), record.version() + 1, before, now, true);
            noteDependants(type.kind(), record.id(), before, now);
        });
        return former;
    }

    private void noteDependants(String kind, UUID owner, UUID before, ArchiveRecord now) {
        for (Dependence dependence : dependences(kind)) {
            for (Dependant dependant : dependants(dependence, owner)) {
                boolean goesAlong = lastSubject(dependant.id()).filter(before::equals).isPresent()
                        && belongsTo(dependence.kind(), dependant.id(), now);
                if (goesAlong) {
                    move(dependant.id(), dependence.kind(), dependant.version(), before, now, false);
                    noteDependants(dependence.kind(), dependant.id(), before, now);
                }
            }
        }
    }

    private List<Dependence> dependences(String kind) {
        return unit.query("select t.table_name, r.column_name, t.record_kind from record_reference r "
                + "join record_table t on t.table_name = r.table_name join record_table o on o.table_name = r.target_table "
                + "where o.record_kind = ? and t.customer_column is null and t.access_scope = 'customer'", List.of(kind),
                row -> new Dependence(row.text(1), row.text(2), row.text(3)));
    }

    private List<Dependant> dependants(Dependence dependence, UUID owner) {
        return unit.query("select id, version from " + dependence.table() + " where " + dependence.column() + " = ?",
                List.of(owner), row -> new Dependant(row.uuid(1), row.number(2)));
    }

    /** Of a kind whose bundle is not installed, what hangs on a record goes with it. */
    private boolean belongsTo(String kind, UUID id, ArchiveRecord subject) {
        return contributions.typeOf(kind).map(type -> unit.find(type.entity(), id))
                .map(record -> subject(contributions.typeOf(kind).orElseThrow(), record).equals(subject)).orElse(true);
    }

    private void move(UUID record, String kind, long version, UUID before, ArchiveRecord now, boolean changed) {
        Customer customer = unit.find(Customer.class, before);
        ArchiveRecord owner = customer == null ? unit.find(Contact.class, before) : customer;
        if (owner != null) {
            former.add(owner);
            history.addMove(record, kind, version, owner, now, changed);
        }
    }

    private Optional<UUID> lastSubject(UUID record) {
        return unit.query("select subject_id from change_entry where record_id = ? and change_action <> 'MOVED_OUT' "
                + "order by record_version desc, change_set_id desc fetch first 1 rows only", List.of(record),
                row -> row.uuid(1)).stream().findFirst();
    }

    private static <E extends ArchiveRecord> ArchiveRecord subject(RecordType<E> type, ArchiveRecord record) {
        ArchiveRecord subject = type.subject().apply(type.entity().cast(record));
        return subject == null ? record : subject;
    }
}
