package org.moduscrm.bench.internal.side;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.apache.derby.jdbc.BasicEmbeddedDataSource40;

/** A database as its driver shows it, without anything of ours in between. */
public final class BareDatabase {

    private final BasicEmbeddedDataSource40 source = new BasicEmbeddedDataSource40();

    /** @param archive folder of an archive that exists */
    public BareDatabase(Path archive) {
        source.setDatabaseName(archive.resolve("database").toString());
    }

    public Connection connect() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** The product's and version's name, for reports. */
    public static String name(Connection connection) throws SQLException {
        String version = connection.getMetaData().getDatabaseProductVersion();
        return "derby " + version.replaceAll(" .*", "");
    }

    /** For a database that no archive has open. */
    public void shutDown() throws SQLException {
        source.setShutdownDatabase("shutdown");
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            // this is how the driver says that it did what was asked
            if (!"08006".equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
