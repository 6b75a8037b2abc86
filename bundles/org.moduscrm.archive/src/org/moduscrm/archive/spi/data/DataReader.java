package org.moduscrm.archive.spi.data;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.moduscrm.archive.model.ArchiveRecord;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads the archive within one transaction. Confined to the thread and the call that received it.
 */
@ProviderType
public interface DataReader {

    /** The record, or null when there is none. */
    <E extends ArchiveRecord> E find(Class<E> type, UUID id);

    /** Records by JPQL with named parameters. Their lazy references load while this reader lasts. */
    <E> List<E> select(Class<E> type, String jpql, Map<String, ?> parameters);

    /**
     * Rows by portable SQL, for set-based projections. Parameters are bound, never spliced into the text; keys, moments
     * and days are converted for the engine.
     */
    <T> List<T> query(String sql, List<?> parameters, Function<DataRow, T> mapper);
}
