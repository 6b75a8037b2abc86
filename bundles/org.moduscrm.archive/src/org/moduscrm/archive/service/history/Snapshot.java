package org.moduscrm.archive.service.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer at a past moment with everything that belonged to it then: its own record first, then contacts by the posts
 * they held, and the records of all kinds, those of modes included.
 *
 * @param at changes up to and including this moment are in it
 * @param records empty when the customer did not exist yet
 * @param since records that belong to the customer now and did not then, as they are now
 */
public record Snapshot(UUID customer, Instant at, List<PastRecord> records, List<PastRecord> since) {

    public Snapshot {
        records = List.copyOf(records);
        since = List.copyOf(since);
    }

    /** Whether the customer existed then. */
    public boolean existed() {
        return record(customer).isPresent();
    }

    /** A record that belonged to the customer then. */
    public Optional<PastRecord> record(UUID id) {
        return records.stream().filter(record -> record.id().equals(id)).findFirst();
    }
}
