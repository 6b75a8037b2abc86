package org.moduscrm.archive.service.history;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.service.Route;

/**
 * Which changes of a customer, of everything that belongs to it and of the people with a post there.
 *
 * @param kinds kinds of record; empty for all
 * @param record one record alone; null for all
 * @param attribute one attribute alone; null for all
 * @param author who changed; null for anybody
 * @param routes by which way; empty for all
 * @param from not before this moment; null for any
 * @param until before this moment; null for any
 */
public record HistoryQuery(UUID customer, Set<String> kinds, UUID record, String attribute, UUID author,
        Set<Route> routes, Instant from, Instant until) {

    public HistoryQuery {
        kinds = Set.copyOf(kinds);
        routes = Set.copyOf(routes);
    }

    /** All changes of a customer. */
    public static HistoryQuery of(UUID customer) {
        return new HistoryQuery(customer, Set.of(), null, null, null, Set.of(), null, null);
    }

    public boolean isFiltered() {
        return !equals(of(customer));
    }
}
