package org.moduscrm.persistence.internal.unit;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.UUID;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.moduscrm.persistence.engine.Dialect;

/**
 * Converts every key and every moment of every entity the same way. Left alone, the mapper would store a moment in the
 * JVM's time zone.
 */
final class ColumnConverters {

    private ColumnConverters() {
    }

    static void install(Session session, Dialect dialect) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                if (mapping instanceof AbstractDirectMapping direct) {
                    install(direct, typeOf(descriptor.getJavaClass(), direct.getAttributeName()), dialect);
                } else if (mapping instanceof OneToOneMapping reference) {
                    reference.getSourceToTargetKeyFields().keySet().forEach(column -> keyColumn(column, dialect));
                }
            }
        }
    }

    /** The mapper itself looks this up later than converters must be set. */
    private static Class<?> typeOf(Class<?> entity, String attribute) {
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(attribute)) {
                    return field.getType();
                }
            }
        }
        throw new IllegalStateException(entity.getName() + " has no field " + attribute);
    }

    private static void install(AbstractDirectMapping mapping, Class<?> type, Dialect dialect) {
        if (UUID.class.equals(type)) {
            mapping.setConverter(new KeyConverter(dialect));
            mapping.setFieldClassification(dialect.uuidColumnClass());
            keyColumn(mapping.getField(), dialect);
        } else if (Instant.class.equals(type)) {
            mapping.setConverter(new MomentConverter(dialect));
            mapping.setFieldClassification(dialect.instantColumnClass());
        }
    }

    /** Without it, no key at all would be bound as if it were text. */
    private static void keyColumn(DatabaseField column, Dialect dialect) {
        column.setSqlType(dialect.uuidSqlType());
    }

    private abstract static class Base implements Converter {

        private static final long serialVersionUID = 1L;

        final transient Dialect dialect;

        Base(Dialect dialect) {
            this.dialect = dialect;
        }

        @Override
        public boolean isMutable() {
            return false;
        }

        @Override
        public void initialize(DatabaseMapping mapping, Session session) {
            // nothing to prepare
        }
    }

    private static final class KeyConverter extends Base {

        private static final long serialVersionUID = 1L;

        KeyConverter(Dialect dialect) {
            super(dialect);
        }

        @Override
        public Object convertObjectValueToDataValue(Object value, Session session) {
            return value instanceof UUID key ? dialect.uuidToColumn(key) : value;
        }

        @Override
        public Object convertDataValueToObjectValue(Object value, Session session) {
            return value == null || value instanceof UUID ? value : dialect.uuidFromColumn(value);
        }
    }

    private static final class MomentConverter extends Base {

        private static final long serialVersionUID = 1L;

        MomentConverter(Dialect dialect) {
            super(dialect);
        }

        @Override
        public Object convertObjectValueToDataValue(Object value, Session session) {
            return value instanceof Instant moment ? dialect.instantToColumn(moment) : value;
        }

        @Override
        public Object convertDataValueToObjectValue(Object value, Session session) {
            return value == null || value instanceof Instant ? value : dialect.instantFromColumn(value);
        }
    }
}
