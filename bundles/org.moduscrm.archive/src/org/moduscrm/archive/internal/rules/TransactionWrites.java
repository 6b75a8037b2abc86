package org.moduscrm.archive.internal.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.spi.rule.PendingWrites;
import org.moduscrm.persistence.Change;
import org.moduscrm.persistence.Change.AttributeChange;
import org.moduscrm.persistence.Change.Kind;

/** What one transaction has written so far or is about to write; of a check of the whole archive: nothing. */
public final class TransactionWrites implements PendingWrites {

    private final Route route;
    private final Set<String> sources = new HashSet<>();
    private final Set<ArchiveRecord> added = new LinkedHashSet<>();
    private final Map<ArchiveRecord, Set<String>> changed = new HashMap<>();
    private final Set<ArchiveRecord> removed = new HashSet<>();

    /** @param route null for a check of the whole archive */
    public TransactionWrites(Route route) {
        this.route = route;
    }

    public void readsFrom(String source) {
        sources.add(source);
    }

    public void adding(ArchiveRecord record) {
        added.add(record);
    }

    /** A record that is not written after all. */
    public void refused(ArchiveRecord record) {
        added.remove(record);
    }

    public void changing(Collection<Change> changes) {
        changed.clear();
        removed.clear();
        for (Change change : changes) {
            ArchiveRecord record = (ArchiveRecord) change.record();
            if (change.kind() == Kind.REMOVED) {
                removed.add(record);
            } else {
                changed.put(record, change.attributes().stream().map(AttributeChange::attribute).collect(Collectors.toSet()));
            }
        }
    }

    @Override
    public Route route() {
        return route;
    }

    @Override
    public Set<String> sources() {
        return Set.copyOf(sources);
    }

    @Override
    public <E extends ArchiveRecord> List<E> written(Class<E> type) {
        Set<ArchiveRecord> all = new LinkedHashSet<>(changed.keySet());
        all.addAll(added);
        all.removeAll(removed);
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public boolean isRemoved(ArchiveRecord record) {
        return removed.contains(record);
    }

    @Override
    public Set<String> changedAttributes(ArchiveRecord record) {
        return Set.copyOf(changed.getOrDefault(record, Set.of()));
    }
}
