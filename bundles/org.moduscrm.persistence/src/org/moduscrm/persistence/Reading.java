package org.moduscrm.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads of one consistent transaction. Confined to the thread and the call that received it.
 */
public interface Reading {

    /** The record, or null when there is none. */
    <E> E find(Class<E> type, UUID id);

    /** Entities by JPQL; named parameters. Lazy references load while this reading lasts. */
    <E> List<E> select(Class<E> type, String jpql, Map<String, ?> parameters);

    /**
     * Rows by SQL, for set-based projections. Parameters are bound, never spliced; {@link UUID}, {@link java.time.Instant}
     * and {@link java.time.LocalDate} are converted for the engine.
     */
    <T> List<T> query(String sql, List<?> parameters, Function<Row, T> mapper);

    /**
     * The beginning of this transaction on the server's clock, which stamps where clients share a database; empty where
     * this machine's clock is the one. In microseconds.
     */
    Optional<Instant> serverTime();

    /** The connection of this transaction, for bulk statements inside the persistence layer's callers. */
    java.sql.Connection connection();
}
