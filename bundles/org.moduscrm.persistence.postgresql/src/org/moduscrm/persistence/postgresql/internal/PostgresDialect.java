package org.moduscrm.persistence.postgresql.internal;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.persistence.engine.Dialect;

/** PostgreSQL's words. */
final class PostgresDialect implements Dialect {

    private static final Map<String, String> COLUMN_TYPES = Map.of(
            "uuid", "uuid",
            "instant", "timestamp with time zone",
            "text", "text",
            "boolean", "boolean",
            "bytes", "bytea");

    private static final String DISK_FULL = "53100";
    private static final Set<String> LOST = Set.of("57P01", "57P02", "57P03", "25P03", "40003");

    @Override
    public Map<String, String> columnTypes() {
        return COLUMN_TYPES;
    }

    @Override
    public String platformClass() {
        return "org.eclipse.persistence.platform.database.PostgreSQLPlatform";
    }

    @Override
    public Object uuidToColumn(UUID value) {
        return value;
    }

    @Override
    public UUID uuidFromColumn(Object column) {
        return (UUID) column;
    }

    @Override
    public Class<?> uuidColumnClass() {
        return UUID.class;
    }

    @Override
    public int uuidSqlType() {
        return Types.OTHER;
    }

    /** With its offset said, so that neither the zone of the JVM nor that of the server has a part in it. */
    @Override
    public Object instantToColumn(Instant value) {
        return OffsetDateTime.ofInstant(value.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    /** The mapper reads a moment as the older of the two classes. */
    @Override
    public Instant instantFromColumn(Object column) {
        return column instanceof Timestamp moment ? moment.toInstant() : ((OffsetDateTime) column).toInstant();
    }

    @Override
    public Class<?> instantColumnClass() {
        return OffsetDateTime.class;
    }

    /** The time that the transaction has for all that it writes, also in the trigger on its change set. */
    @Override
    public Optional<String> clockQuery() {
        return Optional.of("select transaction_timestamp()");
    }

    @Override
    public boolean isDiskFull(SQLException failure) {
        return DISK_FULL.equals(failure.getSQLState());
    }

    /** The standard's class, and the server's words that it is stopping, was stopped, or is starting. */
    @Override
    public boolean isConnectionLost(SQLException failure) {
        return Dialect.super.isConnectionLost(failure) || LOST.contains(String.valueOf(failure.getSQLState()));
    }
}
