package org.moduscrm.archive.spi.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the index knows about a customer.
 *
 * @param phones as people write them
 * @param mails mail addresses and accounts
 * @param contacts names of the people who have or had a post there
 */
public record CustomerDocument(UUID id, String code, String name, String shortName, String sortKey, String grade,
        String taxId, Instant changedAt, List<String> phones, List<String> mails, List<String> contacts) {
}
