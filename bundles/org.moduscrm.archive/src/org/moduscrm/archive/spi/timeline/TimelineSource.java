package org.moduscrm.archive.spi.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.moduscrm.archive.spi.data.DataReader;
import org.osgi.annotation.versioning.ConsumerType;

/** Contributes a kind of entry to the timeline of customers. Implement it as an OSGi service. */
@ConsumerType
public interface TimelineSource {

    /** Stable id of the kind, such as {@code order}. */
    String kind();

    /** Name of the kind in the user's language. */
    String kindLabel();

    /** The mode it belongs to; null for the core. */
    default String modeId() {
        return null;
    }

    /**
     * The entries of one customer before a moment, newest first.
     *
     * @param before exclusive
     * @param limit at most so many
     */
    List<TimelineEntry> entries(DataReader data, UUID customer, Instant before, int limit);
}
