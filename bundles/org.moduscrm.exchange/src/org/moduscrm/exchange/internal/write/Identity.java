package org.moduscrm.exchange.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * How a row names a record.
 *
 * @param record key in this archive, if it was exported from here; else null
 * @param source system that gave the foreign id
 * @param foreignId the key there
 */
public record Identity(UUID record, String source, String foreignId) {

    /** Longest source or foreign id. */
    public static final int MAX = 100;

    /** The source of records that another archive of this product made. */
    public static final String OTHER_ARCHIVE = "modus";

    /** Of a row that has a key, or that was exported from an archive and never had a foreign one. */
    public static Identity of(UUID record, String source, String foreignId) {
        return foreignId == null ? new Identity(record, OTHER_ARCHIVE, record.toString())
                : new Identity(record, source, foreignId);
    }

    /** Of a row without a key: what it says takes its place, so that reading the file again finds the record. */
    public static Identity byContent(String source, String prefix, String content) {
        UUID digest = UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
        return new Identity(null, source, prefix + ":" + digest);
    }
}
