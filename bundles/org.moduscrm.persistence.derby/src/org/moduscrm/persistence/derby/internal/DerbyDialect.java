package org.moduscrm.persistence.derby.internal;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.moduscrm.persistence.engine.Dialect;

/** Derby's words. */
final class DerbyDialect implements Dialect {

    private static final Map<String, String> COLUMN_TYPES = Map.of(
            "uuid", "char(16) for bit data",
            "instant", "char(26)",
            "text", "varchar(32672)",
            "boolean", "boolean",
            "bytes", "blob(256m)");

    @Override
    public Map<String, String> columnTypes() {
        return COLUMN_TYPES;
    }

    @Override
    public String platformClass() {
        return "org.eclipse.persistence.platform.database.DerbyPlatform";
    }

    @Override
    public Object uuidToColumn(UUID value) {
        return ByteBuffer.allocate(16).putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits())
                .array();
    }

    @Override
    public UUID uuidFromColumn(Object column) {
        ByteBuffer bytes = ByteBuffer.wrap((byte[]) column);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public Class<?> uuidColumnClass() {
        return byte[].class;
    }

    @Override
    public int uuidSqlType() {
        return Types.BINARY;
    }

    /**
     * Kept as text, {@code yyyy-MM-dd HH:mm:ss.ffffff}, which sorts as time does. Derby reads and writes a timestamp by way
     * of the JVM's own zone, also when it is asked for as text, and the hour that summer time skips comes back as the next.
     */
    @Override
    public Object instantToColumn(Instant value) {
        LocalDateTime utc = LocalDateTime.ofInstant(value.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(26);
        text.append(utc.toLocalDate()).append(' ');
        twoDigits(text, utc.getHour()).append(':');
        twoDigits(text, utc.getMinute()).append(':');
        twoDigits(text, utc.getSecond()).append('.');
        String micros = Integer.toString(utc.getNano() / 1000);
        return text.append("000000", 0, 6 - micros.length()).append(micros).toString();
    }

    private static StringBuilder twoDigits(StringBuilder text, int number) {
        return (number < 10 ? text.append('0') : text).append(number);
    }

    @Override
    public Instant instantFromColumn(Object column) {
        return LocalDateTime.parse(column.toString().replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    @Override
    public Class<?> instantColumnClass() {
        return String.class;
    }

    @Override
    public Optional<String> clockQuery() {
        return Optional.empty();
    }

    @Override
    public boolean isDiskFull(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("No space left on device") || message.contains("Disk quota exceeded")
                    || message.contains("not enough space")) {
                return true;
            }
        }
        return false;
    }
}
