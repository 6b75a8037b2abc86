package org.moduscrm.archive.internal.history;

import java.util.Map;
import java.util.UUID;

import org.moduscrm.archive.model.ArchiveRecord;

/**
 * A record as it is now.
 *
 * @param record null where the bundle of its kind is not installed
 * @param subject whose it is; null where nobody can tell
 * @param values by attribute, none left out
 */
record PresentRecord(ArchiveRecord record, UUID subject, long version, Map<String, Object> values) {
}
