package org.moduscrm.bench.internal.side;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The rows that an import left behind, grouped as it committed them, without the history. Kept in a file, so that reading
 * them back disturbs neither the memory nor the page cache of the database they are written to.
 */
public final class FinalRows implements AutoCloseable {

    /** What one transaction wrote. */
    public record Commit(List<Batch> batches) implements Serializable {
    }

    /** Rows of one table. */
    public record Batch(String table, List<String> columns, List<Object[]> rows) implements Serializable {

        String insert() {
            return "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                    + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        }
    }

    /** A table and its column that refers to the record with which its rows were imported. */
    private record Part(String table, String parent) {
    }

    private static final List<Part> OF_CUSTOMERS = List.of(new Part("contact_point", "customer_id"),
            new Part("address", "customer_id"));
    private static final List<Part> OF_CONTACTS = List.of(new Part("affiliation", "contact_id"),
            new Part("contact_point", "contact_id"));

    private final Connection connection;
    private final ObjectOutputStream out;

    private FinalRows(Connection connection, Path file) throws IOException {
        this.connection = connection;
        this.out = new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    /** Users, customers and contacts with what belongs to them. */
    public static void ofImport(Connection connection, Path file) throws IOException, SQLException {
        try (FinalRows rows = new FinalRows(connection, file)) {
            rows.write(new Commit(List.of(rows.read("app_user", "select * from app_user"))));
            rows.writeInChunks("customer", OF_CUSTOMERS);
            rows.writeInChunks("contact", OF_CONTACTS);
            rows.out.writeObject(null);
        }
    }

    /** Orders and follow-ups. */
    public static void ofDealings(Connection connection, Path file) throws IOException, SQLException {
        try (FinalRows rows = new FinalRows(connection, file)) {
            rows.writeInChunks("sales_order", List.of());
            rows.writeInChunks("activity", List.of());
            rows.out.writeObject(null);
        }
    }

    private void writeInChunks(String table, List<Part> parts) throws IOException, SQLException {
        byte[] last = new byte[16];
        while (true) {
            Batch batch = read(table, "select * from " + table + " where id > ? order by id fetch first " + Workload.COMMIT
                    + " rows only", last);
            if (batch.rows().isEmpty()) {
                return;
            }
            List<Batch> batches = new ArrayList<>(List.of(batch));
            int key = batch.columns().indexOf("ID");
            byte[] first = (byte[]) batch.rows().getFirst()[key];
            last = (byte[]) batch.rows().getLast()[key];
            for (Part part : parts) {
                batches.add(read(part.table(), "select * from " + part.table() + " where " + part.parent()
                        + " between ? and ? order by id", first, last));
            }
            write(new Commit(batches));
        }
    }

    private Batch read(String table, String sql, Object... parameters) throws SQLException {
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

    private void write(Commit commit) throws IOException {
        out.writeObject(commit);
        out.reset();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Is given each transaction in turn. */
    public interface Taker {

        void take(Commit commit) throws SQLException;
    }

    public static void replay(Path file, Taker taker) throws IOException, SQLException {
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (Commit commit = (Commit) in.readObject(); commit != null; commit = (Commit) in.readObject()) {
                taker.take(commit);
            }
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }
}
