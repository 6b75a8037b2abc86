package org.moduscrm.archive.internal.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.moduscrm.archive.internal.KeyLists;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.persistence.Reading;

/** Reads records as they are now, all of one kind at once. */
final class PresentRecords {

    private final Reading reading;
    private final Types types;
    private final StoredRows stored;
    private final Map<UUID, PresentRecord> found = new HashMap<>();

    PresentRecords(Reading reading, Types types, StoredRows stored) {
        this.reading = reading;
        this.types = types;
        this.stored = stored;
    }

    void add(String kind, Collection<UUID> ids) {
        RecordType<?> type = types.of(kind);
        if (type == null) {
            found.putAll(stored.read(reading, kind, ids));
        } else {
            addAll(type, ids);
        }
    }

    /** Null where the record is there no longer. */
    PresentRecord of(UUID id) {
        return found.get(id);
    }

    private <E extends ArchiveRecord> void addAll(RecordType<E> type, Collection<UUID> ids) {
        String jpql = "select r from " + type.entity().getSimpleName() + " r" + references(type) + " where r.id in :ids";
        for (List<UUID> part : KeyLists.of(ids)) {
            reading.select(type.entity(), jpql, Map.of("ids", part)).forEach(record -> add(type, record));
        }
    }

    /** Loaded together with the record, for their labels. */
    private static <E extends ArchiveRecord> String references(RecordType<E> type) {
        return type.attributes().stream().filter(attribute -> attribute.valueType() == Reference.class)
                .map(attribute -> " left join fetch r." + attribute.name()).collect(Collectors.joining());
    }

    private <E extends ArchiveRecord> void add(RecordType<E> type, E record) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Attribute<E, ?> attribute : type.attributes()) {
            values.put(attribute.name(), attribute.read(record));
        }
        ArchiveRecord subject = type.subject().apply(record);
        found.put(record.id(), new PresentRecord(record, subject == null ? record.id() : subject.id(), record.version(),
                values));
    }
}
