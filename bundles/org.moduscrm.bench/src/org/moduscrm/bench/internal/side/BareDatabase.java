package org.moduscrm.bench.internal.side;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A database as its driver shows it, without anything of ours in between. */
public interface BareDatabase extends AutoCloseable {

    /** With auto-commit off. */
    Connection connect() throws SQLException;

    /** What to bind for a key, and what the driver returns for one. */
    Object key(UUID id);

    UUID id(Object key);

    /** What to bind for a moment. */
    Object moment(Instant moment);

    /** Whether a commit is on the disk when it returns. */
    boolean isDurable(Statement statement) throws SQLException;

    /** Stops what the database itself does beyond keeping rows, keys and references. For its owner. */
    void stopWatching(Statement statement) throws SQLException;

    /** Lets go of it; for a database that no archive has open. */
    @Override
    void close() throws SQLException;

    /** The product's and version's name, for reports. */
    static String name(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName().replaceFirst("^Apache ", "");
        String version = connection.getMetaData().getDatabaseProductVersion();
        return (product + " " + version.replaceAll(" .*", "")).toLowerCase(Locale.ROOT);
    }
}
