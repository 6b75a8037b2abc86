package org.moduscrm.persistence.derby.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveInUseException;

/** Only one process at a time has an archive open, and the next is told which. */
class ArchiveLockTest {

    private static final String LOCK = "archive.lock";
    private static final String HOLDER = "archive.holder";

    @TempDir
    static Path configuration;

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void prepare() {
        folder = temporary.resolve("archive");
    }

    private ChildProcess child(String command) {
        return ChildProcess.start(configuration.resolve("child"), command, folder.toString(), "0");
    }

    private void assertRefusedToOthers() {
        try (ChildProcess other = child("visit")) {
            String refusal = other.await(ChildApplication.REFUSED);
            assertNotNull(refusal, () -> "the second process was let in: " + other.lines());
        }
    }

    private void assertOpens() {
        try (Archive archive = Archives.open(folder)) {
            assertEquals(0, archive.customers().count(""));
        }
    }

    @Test
    void theSecondProcessIsToldWhoHoldsTheArchiveAndGetsInWhenTheHolderIsKilled() {
        try (ChildProcess holder = child("hold")) {
            assertNotNull(holder.await(ChildApplication.READY));

            ArchiveInUseException refused = assertThrows(ArchiveInUseException.class, () -> Archives.open(folder));

            assertTrue(refused.holder().contains(Long.toString(holder.pid())), refused.holder());
            assertTrue(refused.getMessage().contains(Long.toString(holder.pid())), refused.getMessage());
            holder.kill();
            assertOpens();
        }
    }

    @Test
    void anotherProcessIsTurnedAwayAndToldWho() {
        try (Archive archive = Archives.open(folder); ChildProcess other = child("visit")) {
            String refusal = other.await(ChildApplication.REFUSED);

            assertNotNull(refusal, () -> "the second process was let in: " + other.lines());
            assertTrue(refusal.contains(Long.toString(ProcessHandle.current().pid())), refusal);
        }
    }

    @Test
    void theSameProcessOpensItOnlyOnce() {
        try (Archive archive = Archives.open(folder)) {
            ArchiveInUseException refused = assertThrows(ArchiveInUseException.class, () -> Archives.open(folder));

            assertTrue(refused.holder().contains(Long.toString(ProcessHandle.current().pid())), refused.holder());
            assertEquals(0, archive.customers().count(""), "the first goes on");
        }
        assertOpens();
    }

    /** Whoever opens and closes a locked file frees every lock that its process has on it. */
    @Test
    void readingEveryFileOfTheArchiveDoesNotOpenItToOthers() throws IOException {
        try (Archive archive = Archives.open(folder)) {
            for (Path file : Archives.filesBelow(folder)) {
                Files.readAllBytes(file);
            }
            assertRefusedToOthers();
            assertEquals(0, archive.customers().count(""));
        }
    }

    @Test
    void deletingAllLockFilesOfTheDatabaseAndOursDoesNotOpenItToOthers() throws IOException {
        try (Archive archive = Archives.open(folder)) {
            for (Path file : Archives.filesBelow(folder)) {
                if (Set.of(LOCK, "db.lck", "dbex.lck").contains(file.getFileName().toString())) {
                    Files.readAllBytes(file);
                    Files.delete(file);
                }
            }
            assertRefusedToOthers();
            assertEquals(0, archive.customers().count(""));
        }
    }

    /** Then the database's own lock is left. */
    @Test
    void deletingOurLockAndTheNameOfTheHolderDoesNotOpenItToOthers() throws IOException {
        try (Archive archive = Archives.open(folder)) {
            Files.delete(folder.resolve(LOCK));
            Files.delete(folder.resolve(HOLDER));

            assertRefusedToOthers();
            assertEquals(0, archive.customers().count(""));
        }
    }

    @Test
    void aHolderThatIsDeadDoesNotBlock() throws IOException {
        String note;
        try (ChildProcess holder = child("hold")) {
            assertNotNull(holder.await(ChildApplication.READY));
            note = Files.readString(folder.resolve(HOLDER));
            holder.kill();
        }
        Files.writeString(folder.resolve(HOLDER), note);

        assertOpens();
    }

    @Test
    void aProcessThatLaterGotTheNumberOfTheHolderDoesNotBlock() throws IOException {
        try (ChildProcess holder = child("hold")) {
            assertNotNull(holder.await(ChildApplication.READY));
            String note = Files.readString(folder.resolve(HOLDER));
            holder.kill();
            Files.writeString(folder.resolve(HOLDER), note.replace("pid=" + holder.pid(),
                    "pid=" + ProcessHandle.current().pid()));
        }

        assertOpens();
    }

    @Test
    void aNoteThatCannotBeReadDoesNotBlock() throws IOException {
        assertOpens();
        for (byte[] note : new byte[][] {{}, {(byte) 0xFF, 0, (byte) 0xC3}, "pid=many\nhost=\\u00g".getBytes("UTF-8")}) {
            Files.write(folder.resolve(HOLDER), note);
            assertOpens();
        }
    }
}
