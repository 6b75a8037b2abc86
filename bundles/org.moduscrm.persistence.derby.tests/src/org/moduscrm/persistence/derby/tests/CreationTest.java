package org.moduscrm.persistence.derby.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.persistence.derby.faults.Damage;
import org.moduscrm.persistence.derby.faults.SimulatedDisk;

/** The power goes while an archive is being made. */
class CreationTest {

    @TempDir
    Path temporary;

    /** Makes an archive, up to the loss of power. */
    private long create(Path folder, long lossAt) throws IOException {
        Files.createDirectories(folder);
        SimulatedDisk disk = SimulatedDisk.below(folder, lossAt, Damage.REORDERED, lossAt);
        try {
            Archives.openLossy(folder).close();
        } catch (RuntimeException e) {
            assertFalse(disk.hasPower(), e.toString());
        }
        disk.remove();
        return disk.actions();
    }

    @Test
    void theArchiveIsMadeAnewAtTheNextStart() throws IOException {
        long actions = create(temporary.resolve("whole"), 0);
        int points = Campaign.size(4, 40);
        for (int i = 0; i < points; i++) {
            Path folder = temporary.resolve("archive-" + i);
            create(folder, 1 + i * actions / points);

            Path afterwards = temporary.resolve("afterwards-" + i);
            Archives.copy(folder, afterwards);
            try (Archive archive = Archives.open(afterwards)) {
                Importer.run(archive, 0, 1, chunk -> { });
                assertEquals(Importer.CUSTOMERS_PER_CHUNK, archive.customers().count(""));
            }
        }
    }

    @Test
    void whatWasLeftUnfinishedIsReplaced() throws IOException {
        Path folder = temporary.resolve("archive");
        Files.createDirectories(folder.resolve("database.unfinished/seg0"));
        Files.writeString(folder.resolve("database.unfinished/seg0/c10.dat"), "half");

        try (Archive archive = Archives.open(folder)) {
            assertEquals(0, archive.customers().count(""));
        }
        assertFalse(Files.exists(folder.resolve("database.unfinished")));
    }
}
