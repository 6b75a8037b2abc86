package org.moduscrm.testing.engine.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.persistence.engine.ArchiveConnection;
import org.moduscrm.persistence.engine.DatabaseEngine;
import org.moduscrm.persistence.engine.EngineSession;
import org.moduscrm.testing.engine.TestServer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The server, its users, and databases that are copies of one made before. */
@Component
public class OwnServer implements TestServer {

    private static final String TEMPLATE = "archive_template";
    private static final String GROUP = "modus_users";
    private static final String FIT = " encoding 'UTF8' locale 'C' template template0";

    private final DatabaseEngine engine;
    private final ArchiveManager manager;

    private Path folder;
    private ServerProcess server;
    private EngineSession administration;
    private boolean templateReady;
    private int made;

    @Activate
    public OwnServer(@Reference(target = "(engine=postgresql)") DatabaseEngine engine,
            @Reference ArchiveManager manager) {
        this.engine = engine;
        this.manager = manager;
    }

    @Deactivate
    synchronized void end() {
        if (server != null) {
            if (administration != null) {
                administration.close();
            }
            server.close();
            Programs.delete(folder);
        }
    }

    private synchronized ServerProcess running() {
        if (server == null) {
            try {
                folder = Files.createTempDirectory("modus-test-server");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server = ServerProcess.start(TestCredentials.PASSWORD);
            administration = engine.open(connect(folder, "postgres", ServerProcess.SUPERUSER));
            administer("create role " + GROUP + " nologin");
            createRole(owner());
            administer("alter role " + quoted(owner()) + " createdb");
        }
        return server;
    }

    private void createRole(String name) {
        administer("create role " + quoted(name) + " login password '" + TestCredentials.PASSWORD.replace("'", "''") + "'");
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Outside a transaction: databases are not made within one. */
    private void administer(String sql) {
        try (Connection connection = administration.dataSource().getConnection()) {
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String owner() {
        return System.getProperty("user.name");
    }

    @Override
    public synchronized String createMigrated() {
        running();
        if (!templateReady) {
            create(TEMPLATE, FIT);
            manager.migrate(connect(folder.resolve(TEMPLATE), TEMPLATE, owner()));
            templateReady = true;
        }
        return create(nextName(), " template " + TEMPLATE);
    }

    @Override
    public synchronized void letOwnerStamp(String database) {
        administer("alter database " + database + " set modus.given_stamps = 'on'");
    }

    @Override
    public String createEmpty() {
        return createEmpty(FIT);
    }

    @Override
    public synchronized String createEmpty(String options) {
        running();
        return create(nextName(), options);
    }

    private String nextName() {
        made++;
        return "archive_" + made;
    }

    private String create(String name, String options) {
        administer("create database " + name + " owner " + quoted(owner()) + options);
        return name;
    }

    @Override
    public synchronized void addMember(String user) {
        running();
        createRole(user);
        administer("grant " + GROUP + " to " + quoted(user));
    }

    @Override
    public Path connect(Path archive, String database, String user) {
        try {
            new ArchiveConnection(url(database), user, ArchiveConnection.Tls.DISABLE, null).write(archive);
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String url(String database) {
        return running().url(database);
    }

    @Override
    public synchronized void disconnectAll(String database) {
        running();
        administer("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
    }
}
