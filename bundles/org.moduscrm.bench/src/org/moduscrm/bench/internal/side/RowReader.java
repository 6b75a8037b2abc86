package org.moduscrm.bench.internal.side;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.moduscrm.bench.internal.side.Commit.Batch;

/** Reads whole rows. */
record RowReader(Connection connection) {

    Batch read(String table, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                ResultSetMetaData head = result.getMetaData();
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= head.getColumnCount(); i++) {
                    columns.add(head.getColumnName(i));
                }
                List<Object[]> rows = new ArrayList<>();
                while (result.next()) {
                    Object[] row = new Object[columns.size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = result.getObject(i + 1);
                    }
                    rows.add(row);
                }
                return new Batch(table, columns, rows);
            }
        } finally {
            connection.rollback();
        }
    }
}
