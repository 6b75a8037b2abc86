package org.moduscrm.persistence.postgresql.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.OutcomeUnknownException;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.Server;
import org.moduscrm.archive.service.ServerAwayException;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.persistence.engine.ArchiveConnection;
import org.moduscrm.persistence.engine.EngineSession;
import org.moduscrm.persistence.postgresql.tests.CuttingProxy.Cut;
import org.moduscrm.testing.engine.TestServer;

/** A server that goes away while somebody saves: it is stored once or not at all, and the user is told which. */
class LostServerTest {

    private static final String MEMBER = "mei_away";
    private static final long PATIENCE_S = 60;

    @TempDir
    static Path temporary;

    private static CuttingProxy proxy;
    private static Archive archive;
    private static String database;

    private final EditModel<Customer> model = EditModel.create(CustomerFields.TYPE);

    @BeforeAll
    static void open() throws IOException {
        TestServer server = Services.service(TestServer.class);
        database = server.createMigrated();
        server.addMember(MEMBER);
        server.connect(temporary.resolve("direct"), database, server.owner());
        proxy = new CuttingProxy(URI.create(server.url(database).substring("jdbc:".length())).getPort());
        Path folder = temporary.resolve("archive");
        new ArchiveConnection("jdbc:postgresql://127.0.0.1:" + proxy.port() + "/" + database, MEMBER,
                ArchiveConnection.Tls.DISABLE, null).write(folder);
        archive = Services.service(ArchiveManager.class).open(folder);
    }

    @AfterAll
    static void close() throws IOException {
        archive.close();
        proxy.close();
    }

    @AfterEach
    void bringBack() throws InterruptedException {
        proxy.disconnect();
        proxy.open();
        awaitPresent();
    }

    private static Server server() {
        return archive.server().orElseThrow();
    }

    private static void awaitPresent() throws InterruptedException {
        CountDownLatch present = new CountDownLatch(1);
        server().addListener(state -> {
            if (state == Server.State.PRESENT) {
                present.countDown();
            }
        });
        server().retry();
        assertTrue(server().state() == Server.State.PRESENT || present.await(PATIENCE_S, TimeUnit.SECONDS),
                "The server is back, and nobody noticed");
    }

    private void save(String name) {
        model.set(CustomerFields.NAME, name);
        archive.records().save(Route.USER, List.of(model));
    }

    private long stored() throws SQLException {
        return count("select count(*) from customer where id = ?");
    }

    private long historyOf() throws SQLException {
        return count("select count(*) from change_entry where record_id = ?");
    }

    private long count(String sql) throws SQLException {
        try (EngineSession session = Services.engine().open(temporary.resolve("direct"));
                Connection connection = session.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, model.id());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void aConnectionThatBreaksBeforeTheCommitIsMadeAnewAndTheSaveRepeated() throws SQLException {
        proxy.cutNextCommit(Cut.BEFORE_COMMIT, false);

        save("Harbour cranes");

        assertFalse(model.isDirty());
        assertEquals(1, stored());
        assertEquals(1, historyOf());
    }

    @Test
    void aServerThatIsAwayStoresNothingAndTheEditStays() throws Exception {
        proxy.shut();

        assertThrows(ServerAwayException.class, () -> save("Rolling mill"));

        assertEquals("Rolling mill", model.get(CustomerFields.NAME));
        assertTrue(model.isDirty());
        assertEquals(Server.State.AWAY, server().state());

        proxy.open();
        awaitPresent();
        assertEquals(0, stored());
        save("Rolling mill");

        assertEquals(1, stored());
    }

    @Test
    void aCommitThatDidNotArriveIsFoundOutWhenTheServerIsBack() throws Exception {
        proxy.cutNextCommit(Cut.BEFORE_COMMIT, true);

        OutcomeUnknownException unknown = assertThrows(OutcomeUnknownException.class, () -> save("Wire works"));

        assertTrue(model.isDirty());
        proxy.open();
        awaitPresent();
        assertFalse(server().wasStored(unknown.changeSet()));
        assertEquals(0, stored());

        save("Wire works");

        assertEquals(1, stored());
    }

    @Test
    void aCommitWhoseAnswerIsLostEndsAsSaved() throws SQLException {
        proxy.cutNextCommit(Cut.WITHOUT_ANSWER, false);

        save("Paper mill");

        assertFalse(model.isDirty());
        assertEquals(1, model.version());
        assertEquals(1, stored());
        assertEquals(1, historyOf());
    }

    @Test
    void whenTheServerStaysAwayAfterTheCommitTheOutcomeIsUnknownAndFoundOutLater() throws Exception {
        proxy.cutNextCommit(Cut.WITHOUT_ANSWER, true);

        OutcomeUnknownException unknown = assertThrows(OutcomeUnknownException.class, () -> save("Glass works"));

        assertTrue(model.isDirty());
        assertThrows(ServerAwayException.class, () -> server().wasStored(unknown.changeSet()));

        proxy.open();
        awaitPresent();

        assertTrue(server().wasStored(unknown.changeSet()));
        assertEquals(1, stored());
    }

    @Test
    void whileTheServerHoldsTheBrokenTransactionOpenTheOutcomeStaysUnknown() throws Exception {
        proxy.cutNextCommit(Cut.BEFORE_COMMIT_UNNOTICED, false);

        OutcomeUnknownException unknown = assertThrows(OutcomeUnknownException.class, () -> save("Ship yard"));

        assertThrows(ServerAwayException.class, () -> server().wasStored(unknown.changeSet()));
        proxy.disconnect();

        assertFalse(server().wasStored(unknown.changeSet()));
        assertEquals(0, stored());

        awaitPresent();
        save("Ship yard");

        assertEquals(1, stored());
    }

    @Test
    void aServerThatWasStartedAnewIsNotNoticed() throws SQLException {
        save("Steel trade");
        Services.service(TestServer.class).disconnectAll(database);

        model.set(CustomerFields.INDUSTRY, "steel");
        save("Steel trade and more");

        assertEquals(2, model.version());
    }

    @Test
    void readingFromAnAbsentServerSaysSo() {
        proxy.shut();

        assertThrows(ServerAwayException.class, () -> archive.customers().count(""));
        assertEquals(Server.State.AWAY, server().state());
    }
}
