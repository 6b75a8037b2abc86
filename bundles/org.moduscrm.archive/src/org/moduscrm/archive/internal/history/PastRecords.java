package org.moduscrm.archive.internal.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.service.history.PastRecord;
import org.moduscrm.archive.service.history.PastRecord.Standing;
import org.moduscrm.archive.service.history.PastValue;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** Puts past values beside present ones. */
final class PastRecords {

    private final Types types;
    private final PresentRecords present;
    private final Map<UUID, PastState> states;
    private final Function<UUID, String> kinds;
    private final Set<UUID> then;

    /** @param then what belonged to the customer */
    PastRecords(Types types, PresentRecords present, Map<UUID, PastState> states,
            Function<UUID, String> kinds, Set<UUID> then) {
        this.types = types;
        this.present = present;
        this.states = states;
        this.kinds = kinds;
        this.then = then;
    }

    /** @param stays whether it belongs there now as well */
    PastRecord then(UUID id, boolean stays) {
        PastState state = states.get(id);
        PresentRecord now = present.of(id);
        List<PastValue> values = values(state.values(), now == null ? Map.of() : now.values());
        Standing standing = Standing.SAME;
        if (now == null) {
            standing = Standing.REMOVED;
        } else if (!stays) {
            standing = Standing.MOVED;
        } else if (values.stream().anyMatch(PastValue::differs)) {
            standing = Standing.CHANGED;
        }
        return new PastRecord(kinds.apply(id), id, state.subject(), state.version(), label(id, state.values()), standing, values);
    }

    /** A record that belongs there now and did not then. */
    PastRecord since(UUID id) {
        PresentRecord now = present.of(id);
        return new PastRecord(kinds.apply(id), id, now.subject(), now.version(), label(id, now.values()), Standing.LATER,
                values(Map.of(), now.values()));
    }

    private List<PastValue> values(Map<String, Object> before, Map<String, Object> now) {
        Set<String> attributes = new LinkedHashSet<>(before.keySet());
        attributes.addAll(now.keySet());
        List<PastValue> values = new ArrayList<>();
        for (String attribute : attributes) {
            Object old = asCalledThen(before.get(attribute));
            Object present = now.get(attribute);
            values.add(new PastValue(attribute, old, present, !PastState.same(old, present)));
        }
        return values;
    }

    /** People and things are called then what they were called then. */
    private Object asCalledThen(Object value) {
        if (value instanceof Reference reference && then.contains(reference.id())) {
            String label = label(reference.id(), states.get(reference.id()).values());
            return new Reference(reference.id(), label.isEmpty() ? reference.label() : label);
        }
        return value;
    }

    private String label(UUID id, Map<String, Object> values) {
        RecordType<?> type = types.of(kinds.apply(id));
        return type == null ? "" : label(type, values);
    }

    private <E extends ArchiveRecord> String label(RecordType<E> type, Map<String, Object> values) {
        E record = type.factory().get();
        for (Attribute<E, ?> attribute : type.attributes()) {
            write(attribute, record, values.get(attribute.name()));
        }
        return Objects.requireNonNullElse(type.label().apply(record), "");
    }

    private <E extends ArchiveRecord, V> void write(Attribute<E, V> attribute, E record, Object value) {
        if (attribute.valueType().isInstance(value)) {
            attribute.write(record, attribute.valueType().cast(value), this::referred);
        }
    }

    /** Labels go by what has been read already. */
    private <T extends ArchiveRecord> T referred(Class<T> type, UUID id) {
        PresentRecord record = present.of(id);
        return record != null && type.isInstance(record.record()) ? type.cast(record.record()) : null;
    }
}
