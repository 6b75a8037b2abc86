package org.moduscrm.bench.internal.side;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.persistence.engine.ArchiveConnection;
import org.moduscrm.persistence.engine.ArchiveConnection.Tls;
import org.moduscrm.persistence.engine.Credentials;

/**
 * A server, spoken to without encryption, as one may that only listens to its own machine.
 *
 * @param server address of a database of that server, from which others are made
 * @param user may make databases
 * @param credentials who know the user's password, if one is wanted
 */
public record PostgresEngine(ArchiveManager manager, String server, String user, List<Credentials> credentials)
        implements Engine {

    public static final String NAME = "postgresql";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void prepare(Path folder) throws IOException, SQLException {
        if (!ArchiveConnection.isIn(folder)) {
            String database = "modus_bench_" + UUID.randomUUID().toString().replace("-", "");
            atServer("create database " + database + " encoding 'UTF8' locale 'C' template template0");
            new ArchiveConnection(server.replaceFirst("/[^/?]*(\\?|$)", "/" + database + "$1"), user, Tls.DISABLE, null)
                    .write(folder);
        }
        manager.migrate(folder);
    }

    private void atServer(String command) throws SQLException {
        try (PostgresDatabase database = database(server, user); Connection connection = database.connect()) {
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute(command);
            }
        }
    }

    private PostgresDatabase database(String url, String name) {
        return new PostgresDatabase(url, name, credentials.stream()
                .flatMap(known -> known.password(url, name).stream()).findFirst().orElse(null));
    }

    @Override
    public BareDatabase database(Path folder) {
        ArchiveConnection connection = ArchiveConnection.read(folder);
        return database(connection.url(), connection.user());
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
