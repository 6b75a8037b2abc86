package org.moduscrm.persistence.postgresql.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.service.ArchiveManager.Migration;
import org.moduscrm.testing.engine.TestServer;

/** The tables of a team archive are the owner's affair. */
class TeamMigrationTest {

    private final TestServer server = Services.service(TestServer.class);
    private final ArchiveManager archives = Services.service(ArchiveManager.class);

    @TempDir
    Path temporary;

    @Test
    void aClientDoesNotMakeTheTables() {
        Path folder = server.connect(temporary, server.createEmpty(), server.owner());

        ArchiveException refused = assertThrows(ArchiveException.class, () -> archives.open(folder));

        assertTrue(refused.getMessage().contains("archive migrate"), refused.getMessage());
        assertTrue(refused.getMessage().contains(folder.toString()), refused.getMessage());
    }

    @Test
    void theOwnerMakesThemOnce() {
        Path folder = server.connect(temporary, server.createEmpty(), server.owner());

        List<Migration> done = archives.migrate(folder);

        assertEquals(new Migration("org.moduscrm.archive", 1, "archive"), done.getFirst());
        assertEquals(List.of(), archives.migrate(folder));
        try (Archive archive = archives.open(folder)) {
            assertEquals(0, archive.customers().count(""));
            assertEquals(server.owner(), archive.author().name());
        }
    }

    @Test
    void twoOwnersAtOnceDoItOnce() throws InterruptedException, ExecutionException {
        String database = server.createEmpty();
        Path one = server.connect(temporary.resolve("one"), database, server.owner());
        Path other = server.connect(temporary.resolve("other"), database, server.owner());
        List<Migration> done = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<List<Migration>> first = both.submit(() -> archives.migrate(one));
            Future<List<Migration>> second = both.submit(() -> archives.migrate(other));
            done.addAll(first.get());
            done.addAll(second.get());
        }

        assertFalse(done.isEmpty());
        assertEquals(done.stream().distinct().toList().size(), done.size(), () -> "done twice: " + done);
        archives.open(one).close();
    }

    @Test
    void nobodyElseMay() {
        server.addMember("tomas");
        Path folder = server.connect(temporary, server.createMigrated(), "tomas");

        ArchiveException refused = assertThrows(ArchiveException.class, () -> archives.migrate(folder));

        assertTrue(refused.getMessage().contains("tomas"), refused.getMessage());
        try (Archive archive = archives.open(folder)) {
            assertEquals("tomas", archive.author().name());
        }
    }

    @Test
    void aDatabaseThatSortsByALanguageIsRefused() {
        Path folder = server.connect(temporary, server.createEmpty(
                " template template0 encoding 'UTF8' locale_provider icu icu_locale 'en' locale 'C'"), server.owner());

        ArchiveException refused = assertThrows(ArchiveException.class, () -> archives.migrate(folder));

        assertTrue(refused.getMessage().contains("UTF8"), refused.getMessage());
    }
}
