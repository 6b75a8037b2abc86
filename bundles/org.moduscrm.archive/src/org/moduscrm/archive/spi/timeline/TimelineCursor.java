package org.moduscrm.archive.spi.timeline;

import java.time.Instant;
import java.util.UUID;

/**
 * A place on a timeline: the entries after it are those of an earlier moment, and those of the same moment with a lower
 * key.
 */
public record TimelineCursor(Instant at, UUID recordId) {

    /** Before the newest entry, planned ones included. Later than anything that an engine can hold as planned. */
    public static final TimelineCursor START = new TimelineCursor(Instant.parse("9999-12-30T00:00:00Z"),
            new UUID(0, 0));

    public static TimelineCursor after(TimelineEntry entry) {
        return new TimelineCursor(entry.at(), entry.recordId());
    }
}
