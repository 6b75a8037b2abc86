package org.moduscrm.persistence.engine;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The words in which engines differ. Everything else is written once, in portable SQL.
 */
public interface Dialect {

    /**
     * Column types by their portable name. Migrations write <code>${uuid}</code>, <code>${instant}</code>,
     * <code>${text}</code> (unbounded), <code>${boolean}</code> and <code>${bytes}</code>.
     */
    Map<String, String> columnTypes();

    /** Class name of the mapper's platform for this engine. */
    String platformClass();

    /** The value to bind for a key, and the class of what the driver returns for one. */
    Object uuidToColumn(UUID value);

    UUID uuidFromColumn(Object column);

    /** The class that {@link #uuidToColumn} returns. */
    Class<?> uuidColumnClass();

    /** The type in {@link java.sql.Types} under which the driver takes a key. */
    int uuidSqlType();

    /**
     * The value to bind for a moment. The column holds UTC, cut to microseconds, whatever zone the JVM is in.
     */
    Object instantToColumn(Instant value);

    Instant instantFromColumn(Object column);

    /** The class that {@link #instantToColumn} returns. */
    Class<?> instantColumnClass();

    /** A query of one row with the moment of the server's clock; empty where this machine's clock is the one. */
    Optional<String> clockQuery();

    /** Tells a full disk or exhausted quota from other failures. */
    boolean isDiskFull(SQLException failure);

    /** Tells that there is no connection to the database, or that it broke, from other failures. */
    default boolean isConnectionLost(SQLException failure) {
        return failure.getSQLState() != null && failure.getSQLState().startsWith("08");
    }
}
