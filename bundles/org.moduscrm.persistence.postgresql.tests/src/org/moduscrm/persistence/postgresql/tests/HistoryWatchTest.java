package org.moduscrm.persistence.postgresql.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.moduscrm.persistence.postgresql.tests.Services.execute;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Uuid7;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.service.Route;
import org.moduscrm.persistence.engine.EngineSession;
import org.moduscrm.testing.engine.TestServer;

/** What the server refuses to a user who goes around the product with a database tool. */
class HistoryWatchTest {

    private static final String MEMBER = "mei";
    private static final UUID SOMEBODY = Uuid7.next();

    @TempDir
    static Path temporary;

    private static Archive archive;
    private static EngineSession session;
    private static Path ownersFolder;
    private static Customer customer;

    private Connection connection;

    @BeforeAll
    static void open() {
        TestServer server = Services.service(TestServer.class);
        String database = server.createMigrated();
        server.addMember(MEMBER);
        archive = Services.service(ArchiveManager.class).open(server.connect(temporary, database, MEMBER));
        ownersFolder = server.connect(temporary.resolve("owner"), database, server.owner());
        session = Services.engine().open(temporary);
        customer = new Customer();
        customer.setName("Harbour crane works");
        archive.records().write(Route.USER, workspace -> {
            workspace.add(customer);
            return null;
        });
    }

    @AfterAll
    static void close() {
        session.close();
        archive.close();
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = session.dataSource().getConnection();
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private void rename(String name) throws SQLException {
        assertEquals(1, execute(connection, "update customer set name = ?, version = version + 1 where id = ?", name,
                customer.id()));
    }

    private UUID changeSet() throws SQLException {
        UUID id = Uuid7.next();
        execute(connection, "insert into change_set (id, happened_at, author_id, author_name, route, indexed) "
                + "values (?, timestamptz '1999-12-31 23:59:59Z', ?, 'Somebody else', 'USER', false)", id, SOMEBODY);
        return id;
    }

    private void entry(UUID changeSet, UUID record, long version) throws SQLException {
        execute(connection, "insert into change_entry (change_set_id, record_id, attribute, record_kind, record_version, "
                + "subject_id, change_action, before_value, after_value) "
                + "values (?, ?, 'name', 'customer', ?, ?, 'UPDATED', 'before', 'after')", changeSet, record, version, record);
    }

    private long version() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select version from customer where id = ?")) {
            statement.setObject(1, customer.id());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void assertRefusedAtCommit() {
        SQLException refused = assertThrows(SQLException.class, connection::commit);
        assertEquals("MC001", refused.getSQLState(), refused.getMessage());
    }

    @Test
    void anUpdateWithoutHistoryIsRefusedAtCommit() throws SQLException {
        rename("Silently renamed");

        assertRefusedAtCommit();
    }

    @Test
    void anUpdateThatKeepsTheVersionCannotUseTheHistoryOfAnEarlierOne() throws SQLException {
        execute(connection, "update customer set name = 'Silently renamed' where id = ?", customer.id());

        assertRefusedAtCommit();
    }

    @Test
    void anInsertWithoutHistoryIsRefusedAtCommit() throws SQLException {
        execute(connection, "insert into product (id, version, created_at, changed_at, code, name) "
                + "values (?, 1, now(), now(), 'P-1', 'Smuggled')", Uuid7.next());

        assertRefusedAtCommit();
    }

    @Test
    void aRowDeletedWithoutHistoryIsRefusedAtCommit() throws SQLException {
        execute(connection, "delete from customer where id = ?", customer.id());

        assertRefusedAtCommit();
    }

    @Test
    void historyOfAnotherRecordDoesNotHelp() throws SQLException {
        rename("Silently renamed");
        entry(changeSet(), Uuid7.next(), version());

        assertRefusedAtCommit();
    }

    @Test
    void anUpdateWithHistoryPasses() throws SQLException {
        rename("Harbour crane factory");
        entry(changeSet(), customer.id(), version());

        connection.commit();

        assertEquals("Harbour crane factory", archive.records().read(reader -> reader.find(Customer.class, customer.id()))
                .name());
    }

    @Test
    void aForgedAuthorAndTimeAreOverwritten() throws SQLException {
        UUID id = changeSet();

        try (PreparedStatement statement = connection.prepareStatement("select s.author_id, s.author_name, s.happened_at, "
                + "transaction_timestamp(), clock_timestamp() from change_set s where s.id = ?")) {
            statement.setObject(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                assertEquals(archive.author().id(), rows.getObject(1));
                assertEquals(MEMBER, rows.getString(2));
                OffsetDateTime happened = rows.getObject(3, OffsetDateTime.class);
                assertEquals(rows.getObject(4, OffsetDateTime.class), happened);
                Duration age = Duration.between(happened, rows.getObject(5, OffsetDateTime.class));
                assertTrue(age.compareTo(Duration.ofMinutes(5)) < 0, () -> "stamped " + happened);
            }
        }
    }

    @Test
    void anEntryCannotBeSlippedIntoAnEarlierChangeSet() throws SQLException {
        UUID earlier = changeSet();
        connection.commit();

        SQLException refused = assertThrows(SQLException.class, () -> entry(earlier, customer.id(), 1));

        assertEquals("MC002", refused.getSQLState(), refused.getMessage());
    }

    @Test
    void membersMayNotTouchWhatIsWritten() {
        for (String sql : new String[] {"update change_entry set after_value = 'x'", "delete from change_entry",
                "update change_set set author_name = 'x'", "delete from change_set", "truncate change_set, change_entry",
                "alter table customer disable trigger all", "delete from record_table",
                "update schema_migration set number = 99"}) {
            SQLException refused = assertThrows(SQLException.class, () -> execute(connection, sql), sql);
            assertEquals("42501", refused.getSQLState(), () -> sql + ": " + refused.getMessage());
            assertThrowsNothing(connection);
        }
    }

    private static void assertThrowsNothing(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** He owns the tables, so only the triggers stand in his way. */
    @Test
    void theOwnerDoesNotTouchWhatIsWrittenByMistake() throws SQLException {
        try (EngineSession owner = Services.engine().open(ownersFolder); Connection own = owner.dataSource().getConnection()) {
            for (String sql : new String[] {"update change_entry set after_value = 'x'", "delete from change_entry",
                    "update change_set set author_name = 'x'", "delete from change_set",
                    "truncate change_set, change_entry"}) {
                SQLException refused = assertThrows(SQLException.class, () -> execute(own, sql), sql);
                assertEquals("MC002", refused.getSQLState(), () -> sql + ": " + refused.getMessage());
                own.rollback();
            }
            execute(own, "set local modus.open_history = 'on'");
            assertTrue(execute(own, "update change_entry set after_value = 'x'") > 0);
            own.rollback();
        }
    }

    @Test
    void theMarkOfTheIndexIsNoHistory() throws SQLException {
        assertTrue(execute(connection, "update change_set set indexed = true") > 0);

        connection.commit();
    }

    @Test
    void theSettingsOfTheOwnerAreNotForMembers() throws SQLException {
        execute(connection, "set modus.open_history = 'on'");
        execute(connection, "set modus.given_stamps = 'on'");
        rename("Silently renamed");

        assertRefusedAtCommit();
    }
}
