package org.moduscrm.persistence.internal.unit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

import jakarta.persistence.EntityManagerFactory;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.moduscrm.persistence.engine.DatabaseException;

/** Lengths of text columns as the database declares them, so that nothing repeats them. */
final class TextLimits {

    private final DataSource source;
    private final EntityManagerFactory factory;
    private final Map<Class<?>, Map<String, Integer>> limits = new ConcurrentHashMap<>();

    TextLimits(DataSource source, EntityManagerFactory factory) {
        this.source = source;
        this.factory = factory;
    }

    int of(Class<?> entity, String attribute) {
        return limits.computeIfAbsent(entity, this::read).getOrDefault(attribute, Integer.MAX_VALUE);
    }

    private Map<String, Integer> read(Class<?> entity) {
        ClassDescriptor descriptor = JpaHelper.getServerSession(factory).getDescriptor(entity);
        Map<String, Integer> byColumn = columns(descriptor.getTableName());
        Map<String, Integer> byAttribute = new HashMap<>();
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            if (mapping.isDirectToFieldMapping() && mapping.getAttributeClassification() == String.class) {
                byAttribute.put(mapping.getAttributeName(),
                        byColumn.get(mapping.getField().getName().toLowerCase(Locale.ROOT)));
            }
        }
        return byAttribute;
    }

    private Map<String, Integer> columns(String table) {
        Map<String, Integer> columns = new HashMap<>();
        try (Connection connection = source.getConnection()) {
            String stored = connection.getMetaData().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT)
                    : table;
            try (ResultSet rows = connection.getMetaData().getColumns(null, null, stored, "%")) {
                while (rows.next()) {
                    columns.put(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), rows.getInt("COLUMN_SIZE"));
                }
            }
            connection.rollback();
            return columns;
        } catch (SQLException e) {
            throw new DatabaseException("The columns of " + table + " cannot be read", e);
        }
    }
}
