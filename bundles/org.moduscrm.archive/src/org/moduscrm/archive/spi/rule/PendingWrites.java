package org.moduscrm.archive.spi.rule;

import java.util.List;
import java.util.Set;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.service.Route;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the transaction that is being checked is about to write. Queries do not see it yet, so a rule about several
 * records looks here too. In a check of the whole archive nothing is pending.
 */
@ProviderType
public interface PendingWrites {

    /** By which way the changes come in; null in a check of the whole archive. */
    Route route();

    /** The systems whose files are being imported. */
    Set<String> sources();

    /** Added and changed records of a class. Of an import: those that were accepted so far. */
    <E extends ArchiveRecord> List<E> written(Class<E> type);

    boolean isRemoved(ArchiveRecord record);

    /** Names of the attributes that change; empty for a new record. */
    Set<String> changedAttributes(ArchiveRecord record);
}
