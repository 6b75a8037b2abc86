package org.moduscrm.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.spi.exchange.ImportOptions;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.exchange.service.ImportBatch;
import org.moduscrm.exchange.service.ImportBatch.Planned;

/** Large files are written in chunks; what was acknowledged is stored. */
class ChunkTest {

    @RegisterExtension
    final TemporaryArchive archive = new TemporaryArchive();

    /** Compares what is told with what is stored, and cancels after so many chunks. */
    private final class Witness implements ImportBatch.Progress {

        private final int patience;
        private final List<Long> acknowledged = new ArrayList<>();
        private final List<Long> stored = new ArrayList<>();

        private Witness(int patience) {
            this.patience = patience;
        }

        @Override
        public void committed(Planned file, long rows) {
            acknowledged.add(rows);
            stored.add(archive.count("customer"));
        }

        @Override
        public boolean isCancelled() {
            return acknowledged.size() == patience;
        }
    }

    private Path customers(int count) {
        return archive.write("customers.csv", new CrmData(count, 3).customers());
    }

    @Test
    void rowsAreAcknowledgedAfterTheyAreStored() throws Exception {
        Witness witness = new Witness(Integer.MAX_VALUE);
        ImportBatch batch = archive.exchange().plan(List.of(customers(2345)), null, ImportOptions.DEFAULT);

        batch.run(archive.archive(), witness);

        assertEquals(2345, batch.rows());
        assertTrue(witness.acknowledged.size() > 1, "several chunks");
        assertEquals(2345, witness.acknowledged.getLast());
        assertEquals(witness.acknowledged, witness.stored);
    }

    @Test
    void afterCancellingTheChunksThatWereAcknowledgedStay() throws Exception {
        Witness witness = new Witness(1);
        ImportBatch batch = archive.exchange().plan(List.of(customers(2345)), null, ImportOptions.DEFAULT);

        ImportResult result = batch.run(archive.archive(), witness);

        assertTrue(result.cancelled());
        assertEquals(witness.acknowledged.getLast(), archive.count("customer"));
        assertEquals(witness.acknowledged.getLast(), result.count(ImportResult.CUSTOMERS).created());
    }
}
