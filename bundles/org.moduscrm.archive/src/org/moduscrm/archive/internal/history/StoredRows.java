package org.moduscrm.archive.internal.history;

import java.sql.Blob;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.internal.KeyLists;
import org.moduscrm.persistence.Reading;
import org.moduscrm.persistence.engine.DatabaseException;
import org.moduscrm.persistence.engine.Dialect;

/** Rows of kinds whose bundle is not installed: the catalogue knows their tables, the columns' names have to do. */
final class StoredRows {

    private static final Set<String> KEPT_BY_THE_ARCHIVE = Set.of("id", "version", "createdAt", "changedAt");

    private final Dialect dialect;

    StoredRows(Dialect dialect) {
        this.dialect = dialect;
    }

    private record Table(String name, String customerColumn) {
    }

    Map<UUID, PresentRecord> read(Reading reading, String kind, Collection<UUID> ids) {
        Map<UUID, PresentRecord> found = new HashMap<>();
        reading.query("select table_name, customer_column from record_table where record_kind = ?", List.of(kind),
                row -> new Table(row.text(1), row.text(2))).forEach(table -> {
                    for (List<UUID> part : KeyLists.of(ids)) {
                        read(reading, table, part, found);
                    }
                });
        return found;
    }

    private void read(Reading reading, Table table, List<UUID> ids, Map<UUID, PresentRecord> found) {
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        try (PreparedStatement statement = reading.connection()
                .prepareStatement("select * from " + table.name() + " where id in (" + marks + ")")) {
            for (int i = 0; i < ids.size(); i++) {
                statement.setObject(i + 1, dialect.uuidToColumn(ids.get(i)));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    add(table, rows, found);
                }
            }
        } catch (SQLException e) {
            throw new DatabaseException("The rows of " + table.name() + " cannot be read", e);
        }
    }

    private void add(Table table, ResultSet rows, Map<UUID, PresentRecord> found) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        UUID subject = null;
        ResultSetMetaData columns = rows.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String column = columns.getColumnName(i).toLowerCase(Locale.ROOT);
            boolean key = dialect.uuidColumnClass().getCanonicalName().equals(columns.getColumnClassName(i));
            String attribute = attribute(key && column.endsWith("_id") ? column.substring(0, column.length() - 3) : column);
            Object value = rows.getObject(i);
            if (key && value != null) {
                UUID referred = dialect.uuidFromColumn(value);
                subject = column.equals(table.customerColumn()) ? referred : subject;
                value = referred;
            }
            if (!KEPT_BY_THE_ARCHIVE.contains(attribute)) {
                values.put(attribute, text(value));
            }
        }
        UUID id = dialect.uuidFromColumn(rows.getObject("id"));
        found.put(id, new PresentRecord(null, subject, rows.getLong("version"), values));
    }

    private static String text(Object value) {
        return value == null || value instanceof byte[] || value instanceof Blob ? null : value.toString();
    }

    /** Fields are named as their columns are: {@code owner} for {@code owner_id}, {@code startsOn} for {@code starts_on}. */
    private static String attribute(String name) {
        StringBuilder attribute = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean starts = i > 0 && name.charAt(i - 1) == '_';
            if (name.charAt(i) != '_') {
                attribute.append(starts ? Character.toUpperCase(name.charAt(i)) : name.charAt(i));
            }
        }
        return attribute.toString();
    }
}
