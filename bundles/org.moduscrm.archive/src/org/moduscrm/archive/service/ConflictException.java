package org.moduscrm.archive.service;

import java.time.Instant;
import java.util.List;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.spi.record.Attribute;

/**
 * Somebody else changed what was edited here. The models have been rebased: they keep what was typed, their originals
 * are the stored values now, and saving again stores what was typed here.
 */
public class ConflictException extends ArchiveException {

    private static final long serialVersionUID = 1L;

    private final transient List<Conflict<?, ?>> conflicts;

    public ConflictException(String message, List<Conflict<?, ?>> conflicts) {
        super(message, null);
        this.conflicts = List.copyOf(conflicts);
    }

    public List<Conflict<?, ?>> conflicts() {
        return conflicts;
    }

    /**
     * One attribute with three values.
     *
     * @param original the value that both started from; null when the record was removed meanwhile
     * @param yours the value typed here
     * @param theirs the value that is stored now
     * @param who who stored it; may be null
     * @param when when it was stored
     */
    public record Conflict<E extends ArchiveRecord, V>(EditModel<E> model, Attribute<E, V> attribute, V original,
            V yours, V theirs, String who, Instant when) {

        /** Puts the stored value in place of the typed one. */
        public void takeTheirs() {
            model.set(attribute, theirs);
        }
    }
}
