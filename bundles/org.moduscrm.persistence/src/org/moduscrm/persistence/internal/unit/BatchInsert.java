package org.moduscrm.persistence.internal.unit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.mappings.DatabaseMapping.WriteType;

/**
 * Inserts records with batched statements, taking columns and values from the mapping. It leaves out what a unit of
 * work does for records that others may hold (clones, change sets, identity): that costs several times the insert.
 */
final class BatchInsert {

    private final AbstractSession session;
    private final Connection connection;

    BatchInsert(EntityManager manager) {
        this.session = manager.unwrap(UnitOfWorkImpl.class);
        this.connection = manager.unwrap(Connection.class);
    }

    /** Statements run per class, in the order in which the classes first appear: parents before children. */
    void insert(Collection<?> records) throws SQLException {
        Map<Class<?>, List<Object>> byClass = records.stream()
                .collect(Collectors.groupingBy(Object::getClass, LinkedHashMap::new, Collectors.toList()));
        for (var group : byClass.entrySet()) {
            insert(session.getDescriptor(group.getKey()), group.getValue());
        }
    }

    private void insert(ClassDescriptor descriptor, List<Object> records) throws SQLException {
        List<DatabaseField> fields = descriptor.getFields();
        DatabaseField version = descriptor.getOptimisticLockingPolicy() == null ? null
                : descriptor.getOptimisticLockingPolicy().getWriteLockField();
        try (PreparedStatement statement = connection.prepareStatement(insertSql(descriptor, fields))) {
            for (Object record : records) {
                bind(statement, descriptor, fields, version, record);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void bind(PreparedStatement statement, ClassDescriptor descriptor, List<DatabaseField> fields,
            DatabaseField version, Object record) throws SQLException {
        AbstractRecord row = descriptor.getObjectBuilder().buildRow(record, session, WriteType.INSERT);
        for (int i = 0; i < fields.size(); i++) {
            DatabaseField field = fields.get(i);
            Object value = field.equals(version) ? firstVersion(descriptor, record) : row.get(field);
            if (value instanceof java.time.LocalDate day) {
                value = java.sql.Date.valueOf(day);
            }
            statement.setObject(i + 1, value);
        }
    }

    /** 1, but for a record that was there before and goes on where it ended. */
    private Long firstVersion(ClassDescriptor descriptor, Object record) {
        Object borne = descriptor.getOptimisticLockingPolicy().getWriteLockValue(record, null, session);
        return borne instanceof Number number && number.longValue() > 0 ? number.longValue() : 1L;
    }

    private static String insertSql(ClassDescriptor descriptor, List<DatabaseField> fields) {
        String columns = fields.stream().map(DatabaseField::getName).collect(Collectors.joining(", "));
        String marks = fields.stream().map(field -> "?").collect(Collectors.joining(", "));
        return "insert into " + descriptor.getTableName() + " (" + columns + ") values (" + marks + ")";
    }
}
