package org.moduscrm.persistence.postgresql.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.persistence.engine.ArchiveConnection;
import org.moduscrm.persistence.engine.ArchiveConnection.Tls;
import org.moduscrm.persistence.engine.ConnectionException;
import org.moduscrm.persistence.engine.ConnectionException.Reason;
import org.moduscrm.persistence.engine.EngineSession;
import org.moduscrm.testing.engine.TestServer;

/** The way to a server: how it is told, how it fails, and how few connections it takes. */
class ConnectionTest {

    private final TestServer server = Services.service(TestServer.class);

    @TempDir
    Path temporary;

    private Reason refusal() {
        return assertThrows(ConnectionException.class, () -> Services.engine().open(temporary).close()).reason();
    }

    private void connect(String url, String user, Tls tls) throws IOException {
        new ArchiveConnection(url, user, tls, null).write(temporary);
    }

    @Test
    void aFolderWithoutAConnectionIsNotOurs() throws IOException {
        assertTrue(!Services.engine().handles(temporary) && !Services.engine().exists(temporary));

        server.connect(temporary, server.createEmpty(), server.owner());

        assertTrue(Services.engine().handles(temporary) && Services.engine().exists(temporary));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        ArchiveConnection written = new ArchiveConnection("jdbc:postgresql://crm.example.com/modus", "李 wei",
                Tls.VERIFY_CA, temporary.resolve("authority.pem"));
        written.write(temporary);

        assertEquals(written, ArchiveConnection.read(temporary));
    }

    @Test
    void withoutAWordAboutEncryptionTheServerMustProveItsName() throws IOException {
        Files.writeString(temporary.resolve(ArchiveConnection.FILE), "url=jdbc:postgresql://crm.example.com/modus\nuser=mei\n");

        assertEquals(Tls.VERIFY_FULL, ArchiveConnection.read(temporary).tls());
    }

    @Test
    void aFileThatSaysNonsenseIsNotTakenForAnEmbeddedArchive() throws IOException {
        for (String nonsense : List.of("", "url=nowhere\nuser=mei", "url=jdbc:postgresql://h/d", "\\u00zz",
                "url=jdbc:postgresql://h/d\nuser=mei\ntls=perhaps")) {
            Files.writeString(temporary.resolve(ArchiveConnection.FILE), nonsense);

            assertTrue(Services.engine().handles(temporary), nonsense);
            assertEquals(Reason.SETTINGS, refusal(), nonsense);
        }
    }

    @Test
    void eachFailureHasItsReason() throws IOException {
        String url = server.url(server.createEmpty());
        connect(url, "nobody-there", Tls.DISABLE);
        assertEquals(Reason.REFUSED, refusal());
        connect(server.url("no_such_database"), server.owner(), Tls.DISABLE);
        assertEquals(Reason.NO_DATABASE, refusal());
        connect(url, server.owner(), Tls.REQUIRE);
        assertEquals(Reason.TLS, refusal());
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int free = socket.getLocalPort();
            socket.close();
            connect("jdbc:postgresql://127.0.0.1:" + free + "/modus", "mei", Tls.DISABLE);
            assertEquals(Reason.UNREACHABLE, refusal());
        }
    }

    private EngineSession open() {
        return Services.engine().open(server.connect(temporary, server.createEmpty(), server.owner()));
    }

    private static int backend(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select pg_backend_pid()")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Ten threads, each of which takes a second connection while it holds one. */
    @Test
    void manyThreadsShareThreeConnectionsAndNeverWaitForEachOther() throws Exception {
        try (EngineSession session = open(); ExecutorService threads = Executors.newFixedThreadPool(10)) {
            Callable<Set<Integer>> work = () -> {
                Set<Integer> backends = new HashSet<>();
                for (int i = 0; i < 20; i++) {
                    try (Connection outer = session.dataSource().getConnection();
                            Connection inner = session.dataSource().getConnection()) {
                        backends.add(backend(outer));
                        backends.add(backend(inner));
                    }
                }
                return backends;
            };
            Set<Integer> backends = new HashSet<>();
            for (var result : threads.invokeAll(new ArrayList<>(List.of(work, work, work, work, work, work, work, work,
                    work, work)))) {
                backends.addAll(result.get());
            }
            assertTrue(backends.size() <= 3, () -> backends.size() + " connections");
        }
    }

    @Test
    void aConnectionThatTheServerEndedIsReplaced() throws SQLException {
        String database = server.createEmpty();
        try (EngineSession session = Services.engine().open(server.connect(temporary, database, server.owner()))) {
            int before;
            try (Connection connection = session.dataSource().getConnection()) {
                before = backend(connection);
                server.disconnectAll(database);
                assertThrows(SQLException.class, () -> backend(connection));
            }
            try (Connection connection = session.dataSource().getConnection()) {
                assertTrue(backend(connection) != before);
            }
        }
    }

    @Test
    void whatWasNotCommittedIsGoneWhenAConnectionComesBack() throws SQLException {
        try (EngineSession session = open()) {
            try (Connection connection = session.dataSource().getConnection()) {
                Services.execute(connection, "create table parasol (id integer)");
            }
            try (Connection connection = session.dataSource().getConnection()) {
                assertThrows(SQLException.class, () -> Services.execute(connection, "insert into parasol values (1)"));
            }
        }
    }
}
