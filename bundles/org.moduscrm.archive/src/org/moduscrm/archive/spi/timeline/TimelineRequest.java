package org.moduscrm.archive.spi.timeline;

import java.time.ZoneId;
import java.util.UUID;

import org.moduscrm.archive.spi.data.DataReader;

/**
 * Asks a source for entries.
 *
 * @param zone the enterprise's zone, for sources that know days only
 * @param customer whose timeline
 * @param after the place to go on from
 * @param limit at most so many entries
 */
public record TimelineRequest(DataReader data, ZoneId zone, UUID customer, TimelineCursor after, int limit) {
}
