package org.moduscrm.persistence.postgresql.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveListener.ArchiveChange;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.service.History;
import org.moduscrm.archive.service.Route;
import org.moduscrm.testing.engine.TestServer;

/** Two people with a client each on one database. */
class ChangesOfOthersTest {

    private static final int WITHIN_S = 5;

    @TempDir
    static Path temporary;

    private static Archive mei;
    private static Archive tom;

    @BeforeAll
    static void open() {
        TestServer server = Services.service(TestServer.class);
        String database = server.createMigrated();
        mei = open(server, database, "mei_shared");
        tom = open(server, database, "tom_shared");
    }

    private static Archive open(TestServer server, String database, String user) {
        server.addMember(user);
        return Services.service(ArchiveManager.class).open(server.connect(temporary.resolve(user), database, user));
    }

    @AfterAll
    static void close() {
        mei.close();
        tom.close();
    }

    private static Customer create(Archive archive, String name) {
        Customer customer = new Customer();
        customer.setName(name);
        archive.records().write(Route.USER, workspace -> {
            workspace.add(customer);
            return null;
        });
        return customer;
    }

    private static BlockingQueue<ArchiveChange> listen(Archive archive) {
        BlockingQueue<ArchiveChange> heard = new LinkedBlockingQueue<>();
        archive.addListener(heard::add);
        return heard;
    }

    @Test
    void whatOneSavesTheOtherHearsWithinFiveSeconds() throws InterruptedException {
        BlockingQueue<ArchiveChange> heard = listen(tom);

        Customer customer = create(mei, "Harbour cranes");

        ArchiveChange change = heard.poll(WITHIN_S, TimeUnit.SECONDS);
        assertNotNull(change, "Nothing was heard in time");
        assertTrue(change.kinds().contains("customer"), change.toString());
        assertTrue(change.customers().contains(customer.id()), change.toString());
        assertEquals(Route.USER, change.route());
    }

    @Test
    void nobodyHearsOwnChangesTwice() throws InterruptedException {
        BlockingQueue<ArchiveChange> heard = listen(mei);
        Customer own = create(mei, "Own customer");
        Customer others = create(tom, "Customer of somebody else");

        List<ArchiveChange> changes = new ArrayList<>();
        while (changes.stream().noneMatch(change -> change.customers().contains(others.id()))) {
            ArchiveChange change = heard.poll(WITHIN_S, TimeUnit.SECONDS);
            assertNotNull(change, "Nothing was heard in time");
            changes.add(change);
        }

        assertEquals(1, changes.stream().filter(change -> change.customers().contains(own.id())).count());
    }

    @Test
    void theServerKnowsWhoWrote() {
        Customer customer = create(tom, "Written by Tom");

        assertNotEquals(mei.author().id(), tom.author().id());
        assertEquals("tom_shared", mei.history().of(customer.id(), 10).stream().map(History.Entry::author)
                .findFirst().orElseThrow());
    }
}
