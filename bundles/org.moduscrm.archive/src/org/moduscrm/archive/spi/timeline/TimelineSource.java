package org.moduscrm.archive.spi.timeline;

import java.util.List;

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

    /** The entries that follow a place on the timeline of one customer: by moment, then by key, both descending. */
    List<TimelineEntry> entries(TimelineRequest request);

    /**
     * What is planned with a customer, the one due first on top, at most as many as the request says; its place does not
     * matter. These entries are among {@link #entries} too.
     */
    default List<TimelineEntry> planned(TimelineRequest request) {
        return List.of();
    }
}
