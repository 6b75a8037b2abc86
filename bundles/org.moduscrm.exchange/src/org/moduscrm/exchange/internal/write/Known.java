package org.moduscrm.exchange.internal.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.model.ForeignRecord;
import org.moduscrm.archive.service.Workspace;

/** The records that the rows of a chunk name, found with one query for each system. */
public final class Known<E extends ForeignRecord> {

    private final Map<String, Map<String, E>> bySource = new HashMap<>();
    private final Map<UUID, E> byId = new HashMap<>();

    /** @param identities may contain null, for rows that name none */
    public static <E extends ForeignRecord> Known<E> find(Workspace workspace, Class<E> type,
            Collection<Identity> identities) {
        Known<E> known = new Known<>();
        Set<UUID> ids = new HashSet<>();
        Map<String, Set<String>> wanted = new HashMap<>();
        identities.stream().filter(Objects::nonNull).forEach(identity -> {
            if (identity.record() != null) {
                ids.add(identity.record());
            }
            wanted.computeIfAbsent(identity.source(), source -> new HashSet<>()).add(identity.foreignId());
        });
        wanted.keySet().forEach(workspace::readsFrom);
        wanted.forEach((source, keys) -> known.bySource.put(source,
                new HashMap<>(workspace.findByForeignId(type, source, keys))));
        if (!ids.isEmpty()) {
            List<E> found = workspace.select(type, "select r from " + type.getSimpleName() + " r where r.id in :ids",
                    Map.of("ids", ids));
            found.forEach(record -> known.byId.put(record.id(), record));
        }
        return known;
    }

    /** Null when there is none. */
    public E get(Identity identity) {
        E own = identity.record() == null ? null : byId.get(identity.record());
        return own != null ? own : bySource.getOrDefault(identity.source(), Map.of()).get(identity.foreignId());
    }

    /** A record that is being added; later rows of the chunk find it. */
    public void remember(Identity identity, E record) {
        record.cameFrom(identity.source(), identity.foreignId());
        bySource.computeIfAbsent(identity.source(), source -> new HashMap<>()).put(identity.foreignId(), record);
    }

    /** The records that were there before. */
    public List<UUID> storedIds() {
        Set<UUID> ids = new HashSet<>(byId.keySet());
        bySource.values().forEach(records -> records.values().forEach(record -> ids.add(record.id())));
        return List.copyOf(ids);
    }
}
