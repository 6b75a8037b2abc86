package org.moduscrm.archive.service.history;

import java.util.List;
import java.util.UUID;

import org.moduscrm.archive.service.History.Entry;

/**
 * A page of changes, those of the latest transaction first.
 *
 * @param next where the next page begins; null when this is the last
 */
public record HistorySlice(List<Entry> entries, Place next) {

    /**
     * A place in a list of changes.
     *
     * @param changeSet the transaction that the page before ended in
     * @param shown so many of its changes have been shown
     */
    public record Place(UUID changeSet, int shown) {
    }

    public HistorySlice {
        entries = List.copyOf(entries);
    }
}
