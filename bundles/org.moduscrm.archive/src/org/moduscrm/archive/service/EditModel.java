package org.moduscrm.archive.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;

/**
 * A record as an editor holds it: the values that were read and the values as they are now. It knows nothing of the
 * database, so a window may bind to it on its own thread; it is not safe for several threads at once.
 */
public final class EditModel<E extends ArchiveRecord> {

    private final RecordType<E> type;
    private final UUID id;
    private long version;
    private boolean removed;
    private final Map<Attribute<E, ?>, Object> original = new HashMap<>();
    private final Map<Attribute<E, ?>, Object> current = new HashMap<>();
    private final List<Consumer<Attribute<E, ?>>> listeners = new CopyOnWriteArrayList<>();

    private EditModel(RecordType<E> type, E record) {
        this.type = type;
        this.id = record.id();
        this.version = record.version();
        read(record);
    }

    /** Reads a record; must be called within the unit of work that holds it. A record never saved gives a new model. */
    public static <E extends ArchiveRecord> EditModel<E> of(RecordType<E> type, E record) {
        return new EditModel<>(type, record);
    }

    /** A model for a record that does not exist yet. */
    public static <E extends ArchiveRecord> EditModel<E> create(RecordType<E> type) {
        return new EditModel<>(type, type.factory().get());
    }

    private void read(E record) {
        for (Attribute<E, ?> attribute : type.attributes()) {
            Object value = attribute.read(record);
            original.put(attribute, value);
            current.put(attribute, value);
        }
    }

    public RecordType<E> type() {
        return type;
    }

    /** The record's key; fixed also for a new one. */
    public UUID id() {
        return id;
    }

    /** The version that was read; 0 for a new record. */
    public long version() {
        return version;
    }

    public boolean isNew() {
        return version == 0;
    }

    public <V> V get(Attribute<E, V> attribute) {
        return cast(current.get(known(attribute)));
    }

    public <V> V original(Attribute<E, V> attribute) {
        return cast(original.get(known(attribute)));
    }

    /** Sets a value and tells the listeners if it differs from the value before. Blank text counts as no value. */
    public <V> void set(Attribute<E, V> attribute, V value) {
        Object clean = value instanceof String text && text.isBlank() ? null : value;
        Object before = current.put(known(attribute), clean);
        if (!Objects.equals(before, clean)) {
            tell(attribute);
        }
    }

    private Attribute<E, ?> known(Attribute<E, ?> attribute) {
        if (!current.containsKey(attribute)) {
            throw new IllegalArgumentException(type.kind() + " has no attribute " + attribute.name());
        }
        return attribute;
    }

    /** Values are only ever put under an attribute of their own type. */
    @SuppressWarnings("unchecked")
    private static <V> V cast(Object value) {
        return (V) value;
    }

    public boolean isDirty(Attribute<E, ?> attribute) {
        return !Objects.equals(original.get(attribute), current.get(attribute));
    }

    /** Whether what was edited here is something else that somebody stored meanwhile. */
    public <V> boolean clashes(Attribute<E, V> attribute, V stored) {
        return (removed || isDirty(attribute)) && !Objects.equals(original.get(attribute), stored)
                && !Objects.equals(current.get(attribute), stored);
    }

    public List<Attribute<E, ?>> dirtyAttributes() {
        return type.attributes().stream().filter(this::isDirty).toList();
    }

    /** Whether saving would write anything. A new record is dirty once a value is set. */
    public boolean isDirty() {
        return removed && !isNew() || !removed && !dirtyAttributes().isEmpty();
    }

    public boolean isRemoved() {
        return removed;
    }

    /** Marks the record for removal on saving, or takes that back. */
    public void setRemoved(boolean removed) {
        this.removed = removed;
        tell(null);
    }

    /** Goes back to the values that were read. */
    public void revert() {
        for (Attribute<E, ?> attribute : dirtyAttributes()) {
            current.put(attribute, original.get(attribute));
            tell(attribute);
        }
        setRemoved(false);
    }

    /** After saving: the current values are the stored ones now. */
    public void saved(long newVersion) {
        version = newVersion;
        original.putAll(current);
        tell(null);
    }

    /**
     * Takes over what somebody else stored meanwhile: attributes that were not edited here show the stored value, edited
     * ones keep the value typed here, and the stored one becomes the original.
     */
    public void rebase(Map<Attribute<E, ?>, Object> stored, long storedVersion) {
        for (Attribute<E, ?> attribute : new ArrayList<>(stored.keySet())) {
            boolean edited = isDirty(attribute);
            original.put(attribute, stored.get(attribute));
            if (!edited) {
                current.put(attribute, stored.get(attribute));
                tell(attribute);
            }
        }
        version = storedVersion;
    }

    /** @param listener receives the attribute that changed, or null when the record as a whole did */
    public void addListener(Consumer<Attribute<E, ?>> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<Attribute<E, ?>> listener) {
        listeners.remove(listener);
    }

    private void tell(Attribute<E, ?> attribute) {
        listeners.forEach(listener -> listener.accept(attribute));
    }
}
