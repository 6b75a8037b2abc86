package org.moduscrm.archive.service;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.osgi.annotation.versioning.ProviderType;

/** Everything that happened with a customer, from every source. */
@ProviderType
public interface Timeline {

    /**
     * A page, newest first.
     *
     * @param before exclusive; null for the newest entries, planned ones included
     * @param kinds ids of the kinds wanted; empty for all
     * @param limit at most so many; entries of the same moment as the last one are all included, so that the next page
     *     may begin before that moment
     */
    List<TimelineEntry> page(UUID customer, Instant before, Set<String> kinds, int limit);

    /** The kinds there are, with their names in the user's language, in the order in which to offer them. */
    List<Kind> kinds();

    record Kind(String id, String label) {
    }
}
