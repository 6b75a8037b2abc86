package org.moduscrm.archive.service;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;

/** Who changed what, when and by which route. */
@ProviderType
public interface History {

    enum Action {
        CREATED, UPDATED, REMOVED
    }

    /**
     * One attribute of one change.
     *
     * @param version the record's version after the change
     * @param attribute null where the record came into being
     * @param before as text; null for no value
     * @param after as text; null for no value
     */
    record Entry(String recordKind, UUID recordId, long version, Action action, String attribute, String before,
            String after, Instant at, String author, Route route) {
    }

    /** The changes of one record, latest version first. */
    List<Entry> of(UUID recordId, int limit);

    /** The changes of a customer and of everything that belongs to it, latest first. */
    List<Entry> ofCustomer(UUID customerId, int limit);

    /**
     * How the bundle that owns a kind of record words it, one of its attributes, or a stored constant; for kinds of modes
     * and partners. Asks no database, so it may be called on any thread.
     *
     * @param attribute null for the kind itself
     * @param constant null for the attribute itself
     * @return null where nobody words it
     */
    String word(String recordKind, String attribute, String constant);
}
