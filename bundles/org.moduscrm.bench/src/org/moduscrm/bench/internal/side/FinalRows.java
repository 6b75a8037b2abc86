package org.moduscrm.bench.internal.side;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.moduscrm.bench.internal.side.Commit.Batch;

/**
 * The rows that an import left behind, grouped as it committed them, without the history. Kept in a file, so that reading
 * them back disturbs neither the memory nor the page cache of the database they are written to.
 */
public final class FinalRows implements AutoCloseable {

    /** A table and its column that refers to the record with which its rows were imported. */
    private record Part(String table, String parent) {
    }

    private static final List<Part> OF_CUSTOMERS = List.of(new Part("contact_point", "customer_id"),
            new Part("address", "customer_id"));
    private static final List<Part> OF_CONTACTS = List.of(new Part("affiliation", "contact_id"),
            new Part("contact_point", "contact_id"));

    private final RowReader reader;
    private final Object beforeAll;
    private final ObjectOutputStream out;

    private FinalRows(BareDatabase database, Connection connection, Path file) throws IOException {
        this.reader = new RowReader(connection);
        this.beforeAll = database.key(new UUID(0, 0));
        this.out = new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    /** Users, customers and contacts with what belongs to them. */
    public static void ofImport(BareDatabase database, Path file) throws IOException, SQLException {
        try (Connection connection = database.connect(); FinalRows rows = new FinalRows(database, connection, file)) {
            rows.write(new Commit(List.of(rows.reader.read("app_user", "select * from app_user"))));
            rows.writeInChunks("customer", OF_CUSTOMERS);
            rows.writeInChunks("contact", OF_CONTACTS);
            rows.out.writeObject(null);
        }
    }

    /** Orders and follow-ups. */
    public static void ofDealings(BareDatabase database, Path file) throws IOException, SQLException {
        try (Connection connection = database.connect(); FinalRows rows = new FinalRows(database, connection, file)) {
            rows.writeInChunks("sales_order", List.of());
            rows.writeInChunks("activity", List.of());
            rows.out.writeObject(null);
        }
    }

    private void writeInChunks(String table, List<Part> parts) throws IOException, SQLException {
        Object last = beforeAll;
        while (true) {
            Batch batch = reader.read(table, "select * from " + table + " where id > ? order by id fetch first " + Workload.COMMIT
                    + " rows only", last);
            if (batch.rows().isEmpty()) {
                return;
            }
            List<Batch> batches = new ArrayList<>(List.of(batch));
            Object first = batch.keys().getFirst();
            last = batch.keys().getLast();
            for (Part part : parts) {
                batches.add(reader.read(part.table(), "select * from " + part.table() + " where " + part.parent()
                        + " between ? and ? order by id", first, last));
            }
            write(new Commit(batches));
        }
    }

    /**
     * What stored one customer.
     *
     * @param customers in the order in which they are wanted
     */
    public static List<Commit> ofCustomers(BareDatabase database, List<UUID> customers) throws SQLException {
        List<Commit> commits = new ArrayList<>();
        try (Connection connection = database.connect()) {
            RowReader reader = new RowReader(connection);
            for (UUID customer : customers) {
                Object key = database.key(customer);
                List<Batch> batches = new ArrayList<>(List.of(reader.read("customer", "select * from customer where id = ?", key)));
                for (Part part : OF_CUSTOMERS) {
                    batches.add(reader.read(part.table(), "select * from " + part.table() + " where " + part.parent() + " = ?", key));
                }
                commits.add(new Commit(batches));
            }
        }
        return commits;
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
