package org.moduscrm.bench.internal.side;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.persistence.engine.ArchiveConnection;
import org.moduscrm.persistence.engine.ArchiveConnection.Tls;

/**
 * A server that lets a user in without a password and without encryption, as one does that only listens to its own machine.
 *
 * @param server address of a database of that server, from which others are made
 * @param user may make databases
 */
public record PostgresEngine(ArchiveManager manager, String server, String user) implements Engine {

    public static final String NAME = "postgresql";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void prepare(Path folder) throws IOException, SQLException {
        if (!ArchiveConnection.isIn(folder)) {
            String database = "modus_bench_" + UUID.randomUUID().toString().replace("-", "");
            atServer("create database " + database);
            new ArchiveConnection(server.replaceFirst("/[^/?]*(\\?|$)", "/" + database + "$1"), user, Tls.DISABLE, null)
                    .write(folder);
        }
        manager.migrate(folder);
    }

    /** @throws SQLException also when the server would not keep what it has acknowledged */
    private void atServer(String command) throws SQLException {
        try (PostgresDatabase database = new PostgresDatabase(server, user);
                Connection connection = database.connect()) {
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                for (String setting : new String[] { "fsync", "synchronous_commit" }) {
                    try (ResultSet value = statement.executeQuery("show " + setting)) {
                        value.next();
                        if ("off".equals(value.getString(1))) {
                            throw new SQLException(server + ": " + setting + " is off");
                        }
                    }
                }
                statement.execute(command);
            }
        }
    }

    @Override
    public BareDatabase database(Path folder) {
        ArchiveConnection connection = ArchiveConnection.read(folder);
        return new PostgresDatabase(connection.url(), connection.user());
    }

    @Override
    public void remove(Path folder) throws SQLException {
        if (ArchiveConnection.isIn(folder)) {
            String url = ArchiveConnection.read(folder).url();
            String database = url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
            atServer("drop database " + database);
        }
    }
}
