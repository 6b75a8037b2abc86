package org.moduscrm.archive.service;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.spi.timeline.TimelineCursor;
import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.osgi.annotation.versioning.ProviderType;

/** Everything that happened with a customer, from every source. */
@ProviderType
public interface Timeline {

    /**
     * A page, newest first.
     *
     * @param after where the page before ended; {@link TimelineCursor#START} for the newest entries
     * @param kinds ids of the kinds wanted; empty for all
     * @param limit at most so many
     */
    List<TimelineEntry> page(UUID customer, TimelineCursor after, Set<String> kinds, int limit);

    /** The kinds there are, with their names in the user's language, in the order in which to offer them. */
    List<Kind> kinds();

    record Kind(String id, String label) {
    }
}
