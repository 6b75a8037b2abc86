package org.moduscrm.persistence.internal.unit;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.moduscrm.persistence.Row;
import org.moduscrm.persistence.engine.Dialect;

/** Plain statements on the connection of a transaction. */
final class JdbcRows {

    private final Connection connection;
    private final Dialect dialect;
    private int limitSeconds;

    JdbcRows(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** @param seconds 0 for no limit */
    void limit(int seconds) {
        limitSeconds = seconds;
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        if (limitSeconds > 0) {
            statement.setQueryTimeout(limitSeconds);
        }
        return statement;
    }

    <T> List<T> query(String sql, List<?> parameters, Function<Row, T> mapper) throws SQLException {
        try (PreparedStatement statement = prepare(sql)) {
            bind(statement, parameters);
            List<T> result = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new ResultRow(rows);
                while (rows.next()) {
                    result.add(mapper.apply(row));
                }
            }
            return result;
        }
    }

    int execute(String sql, List<?> parameters) throws SQLException {
        try (PreparedStatement statement = prepare(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        }
    }

    void executeBatch(String sql, Collection<? extends List<?>> parameters) throws SQLException {
        if (parameters.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = prepare(sql)) {
            for (List<?> row : parameters) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void bind(PreparedStatement statement, List<?> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            Object value = parameters.get(i);
            switch (value) {
                case UUID key -> statement.setObject(i + 1, dialect.uuidToColumn(key));
                case Instant moment -> statement.setObject(i + 1, dialect.instantToColumn(moment));
                case LocalDate day -> statement.setDate(i + 1, java.sql.Date.valueOf(day));
                case Enum<?> constant -> statement.setString(i + 1, constant.name());
                case null, default -> statement.setObject(i + 1, value);
            }
        }
    }

    private final class ResultRow implements Row {

        private final ResultSet rows;

        ResultRow(ResultSet rows) {
            this.rows = rows;
        }

        private interface Getter<T> {
            T get() throws SQLException;
        }

        private static <T> T get(Getter<T> getter) {
            try {
                return getter.get();
            } catch (SQLException e) {
                throw SqlFailures.translate(e, null);
            }
        }

        @Override
        public UUID uuid(int column) {
            return get(() -> {
                Object value = rows.getObject(column);
                return value == null ? null : dialect.uuidFromColumn(value);
            });
        }

        @Override
        public String text(int column) {
            return get(() -> rows.getString(column));
        }

        @Override
        public Instant instant(int column) {
            return get(() -> {
                Object value = dialect.instantColumnClass() == String.class ? rows.getString(column)
                        : rows.getObject(column, dialect.instantColumnClass());
                return value == null ? null : dialect.instantFromColumn(value);
            });
        }

        @Override
        public LocalDate date(int column) {
            return get(() -> {
                java.sql.Date day = rows.getDate(column);
                return day == null ? null : day.toLocalDate();
            });
        }

        @Override
        public BigDecimal decimal(int column) {
            return get(() -> rows.getBigDecimal(column));
        }

        @Override
        public long number(int column) {
            return get(() -> rows.getLong(column));
        }

        @Override
        public byte[] bytes(int column) {
            return get(() -> rows.getBytes(column));
        }

        @Override
        public boolean flag(int column) {
            return get(() -> rows.getBoolean(column));
        }
    }
}
