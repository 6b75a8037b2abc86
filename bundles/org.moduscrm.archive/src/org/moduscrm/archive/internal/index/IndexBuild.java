package org.moduscrm.archive.internal.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.moduscrm.archive.spi.search.CustomerDocument;
import org.moduscrm.archive.spi.search.SearchIndex;
import org.moduscrm.persistence.Database;

/**
 * Carries customers from the database into the index and keeps account of the change sets that are done. For one thread.
 */
final class IndexBuild {

    private static final int PAGE = 2_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Database database;
    private final SearchIndex index;
    private final String archive;
    private final List<UUID> uncommitted = new ArrayList<>();
    private final Set<UUID> missed = new HashSet<>();
    private long indexed;

    IndexBuild(Database database, SearchIndex index) {
        this.database = database;
        this.index = index;
        this.archive = database.read(IndexMark::archiveOf);
        this.indexed = database.read(IndexMark::countOf);
    }

    /** True when the index holds what the database's account says, but for change sets that are not yet indexed. */
    boolean isInStep() {
        final IndexMark mark = IndexMark.parse(index.mark());
        return mark != null && database.read(reading -> mark.fits(reading, archive, indexed));
    }

    /**
     * Takes up the change sets that the index missed.
     *
     * @param cancelled asked between change sets; those that are left stay missing
     */
    void updateMissing(BooleanSupplier cancelled) {
        for (final UUID changeSet : findMissing()) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            update(customersOf(changeSet));
            uncommitted.add(changeSet);
        }
    }

    /** Change sets that the index does not know yet, oldest first. They may be handed over once more. */
    private List<UUID> findMissing() {
        final List<UUID> found = database.read(reading -> reading.query(
                "select id from change_set where indexed = false order by id", List.of(), row -> row.uuid(1)));
        missed.addAll(found);
        return found;
    }

    /** The customers that a change set touched, also those of the people it touched. */
    private List<UUID> customersOf(UUID changeSet) {
        return database.read(reading -> {
            final Set<UUID> customers = new HashSet<>(reading.query(
                    "select distinct c.id from change_entry e join customer c on c.id = e.subject_id "
                            + "where e.change_set_id = ?", List.of(changeSet), row -> row.uuid(1)));
            customers.addAll(reading.query(
                    "select distinct a.customer_id from change_entry e join affiliation a on a.contact_id = e.subject_id "
                            + "where e.change_set_id = ?", List.of(changeSet), row -> row.uuid(1)));
            return List.copyOf(customers);
        });
    }

    /**
     * Fills the index from the beginning and commits it.
     *
     * @param cancelled asked between pages
     * @return false when cancelled
     */
    boolean rebuild(BooleanSupplier cancelled) {
        final List<UUID> covered = findMissing();
        index.clear();
        UUID from = BEFORE_ALL;
        while (from != null) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            from = page(from);
        }
        uncommitted.addAll(covered);
        writeCommit();
        return true;
    }

    /** Indexes the customers behind an id; returns the last one seen, null when there are no more. */
    private UUID page(UUID after) {
        final List<CustomerDocument> documents = new ArrayList<>();
        final UUID last = database.read(reading -> {
            final List<UUID> ids = reading.query("select id from customer where id > ? order by id fetch first " + PAGE
                    + " rows only", List.of(after), row -> row.uuid(1));
            if (ids.isEmpty()) {
                return null;
            }
            documents.addAll(CustomerDocuments.between(reading, ids.getFirst(), ids.getLast()));
            return ids.getLast();
        });
        index.put(documents);
        return last;
    }

    /** Brings customers up to date that change sets touched. */
    void update(Collection<UUID> changeSets, Collection<UUID> customers) {
        update(customers.stream().sorted().toList());
        changeSets.stream().filter(changeSet -> !missed.remove(changeSet)).forEach(uncommitted::add);
    }

    private void update(List<UUID> customers) {
        for (int i = 0; i < customers.size(); i += CustomerDocuments.MAX) {
            updatePage(customers.subList(i, Math.min(customers.size(), i + CustomerDocuments.MAX)));
        }
    }

    private void updatePage(List<UUID> ids) {
        final List<CustomerDocument> active = database.read(reading -> CustomerDocuments.of(reading, ids));
        index.put(active);
        if (active.size() < ids.size()) {
            final Set<UUID> gone = new HashSet<>(ids);
            active.forEach(document -> gone.remove(document.id()));
            index.remove(gone);
        }
    }

    boolean hasUncommitted() {
        return !uncommitted.isEmpty();
    }

    void commit() {
        if (hasUncommitted()) {
            writeCommit();
        }
    }

    /** The index first: what it lost can be told from the database, but not the other way round. */
    private void writeCommit() {
        final UUID last = uncommitted.isEmpty() ? null : uncommitted.getLast();
        final long after = indexed + uncommitted.size();
        index.commit(new IndexMark(archive, indexed, after, last).toString());
        database.write(unit -> {
            unit.executeBatch("update change_set set indexed = true where id = ?",
                    uncommitted.stream().map(List::of).toList());
            return null;
        });
        indexed = after;
        uncommitted.clear();
    }
}
