package org.moduscrm.archive.service.document;

import java.time.Instant;
import java.util.UUID;

import org.moduscrm.archive.model.DocumentState;

/**
 * A document with its newest version, as lists show it.
 *
 * @param kind code of the list of document kinds; may be null
 * @param customer may be null
 * @param recordKind kind of the record that it belongs to; null for the customer itself
 * @param recordId key of that record; null for the customer itself
 */
public record DocumentRow(UUID id, String title, String kind, DocumentState state, UUID customer, String recordKind,
        UUID recordId, VersionRow newest) {

    /**
     * A version.
     *
     * @param number from 1
     * @param size in bytes
     * @param sha256 in lower-case hexadecimal digits
     * @param author who added it; may be null
     * @param remark may be null
     */
    public record VersionRow(UUID id, int number, String fileName, String mediaType, long size, String sha256,
            String author, String remark, Instant addedAt) {
    }
}
