package org.moduscrm.archive.service;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.moduscrm.archive.service.history.HistoryChoices;
import org.moduscrm.archive.service.history.HistoryQuery;
import org.moduscrm.archive.service.history.HistorySlice;
import org.moduscrm.archive.service.history.Snapshot;
import org.moduscrm.archive.spi.rule.Finding;
import org.osgi.annotation.versioning.ProviderType;

/** Who changed what, when and by which route; the past, and the way back to it. */
@ProviderType
public interface History {

    enum Action {
        CREATED, UPDATED, REMOVED,
        /** It came to this customer or person from another, without a change of its own. */
        MOVED_IN,
        /** It went from this customer or person to another. */
        MOVED_OUT
    }

    /**
     * One attribute of one change.
     *
     * @param changeSet the transaction; changes of one transaction happened together
     * @param version the record's version after the change
     * @param attribute null where the record as a whole came into being or moved
     * @param before as text; null for no value; of a move, whom it belonged to
     * @param after as text; null for no value; of a move, whom it belongs to since
     * @param agent symbolic name of the partner's bundle whose code wrote; null when none did
     */
    record Entry(UUID changeSet, String recordKind, UUID recordId, long version, Action action, String attribute,
            String before, String after, Instant at, String author, Route route, String agent) {
    }

    /** The changes of one record, latest version first. */
    List<Entry> of(UUID recordId, int limit);

    /** The changes of one attribute of one record, latest version first; who, when, before, after, by which route. */
    List<Entry> ofAttribute(UUID recordId, String attribute, int limit);

    /** The changes of a customer and of everything that belongs to it, latest first. */
    List<Entry> ofCustomer(UUID customerId, int limit);

    /**
     * A page of the changes of a customer, of what belongs to it and of the people with a post there.
     *
     * @param after {@link HistorySlice#next} of the page before; null for the first
     * @param limit at most so many
     */
    HistorySlice page(HistoryQuery query, HistorySlice.Place after, int limit);

    /** What a page can be narrowed down to. */
    HistoryChoices choices(UUID customerId);

    /**
     * A customer and everything that belonged to it, as it stood. What one transaction changed is in it whole or not at
     * all.
     *
     * @param at changes up to and including this moment are in it
     * @throws RecordNotFoundException when there is no such customer, not even a removed one
     */
    Snapshot asOf(UUID customerId, Instant at);

    /**
     * Takes a change back: the value before it is written again, or the removed record comes back under its own key with
     * its next version. It passes the pipeline as any other write, by the route {@link Route#RESTORE}.
     *
     * @param entry an update of an attribute, or the removal of a record
     * @param seen the record's latest version that the user has seen
     * @return findings that did not block
     * @throws RuleViolationException when a rule of severity error objects; nothing was saved
     * @throws StaleException when somebody changed the attribute after the version that the user has seen
     * @throws ArchiveException with the reason in words, when the value or the record cannot come back
     */
    List<Finding> restore(Entry entry, long seen);

    /**
     * The value that a stored text stands for, of the attribute's type. Asks no database, so it may be called on any thread.
     *
     * @return the text itself where nobody describes the attribute, or it does not take the value any more
     */
    Object value(String recordKind, String attribute, String text);

    /**
     * How the bundle that owns a kind of record words it, one of its attributes, or a stored constant: for kinds of modes
     * and partners, and for the codes of lists. Asks no database, so it may be called on any thread.
     *
     * @param attribute null for the kind itself
     * @param constant null for the attribute itself
     * @return null where nobody words it
     */
    String word(String recordKind, String attribute, String constant);
}
