package org.moduscrm.persistence.derby.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.persistence.derby.faults.Damage;
import org.moduscrm.persistence.derby.tests.PowerLoss.Habit;

/** The power goes during an import. */
class PowerLossTest {

    private static final long SEED = 20_240_229;
    private static final String DURABILITY = "derby.system.durability";

    @TempDir
    static Path temporary;

    private static Path base;
    private static long actions;

    @BeforeAll
    static void prepare() {
        base = temporary.resolve("base");
        Archives.prepare(base);
        actions = PowerLoss.actions(base, temporary.resolve("whole"));
    }

    private static List<PowerLoss> losses(String what, int points, Habit habit) {
        Random random = new Random(SEED);
        List<PowerLoss> losses = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            long lossAt = 1 + random.nextLong(actions);
            for (Damage damage : Damage.values()) {
                Path folder = temporary.resolve(what + "-" + i + "-" + damage);
                losses.add(PowerLoss.during(base, folder, damage, lossAt, habit));
            }
        }
        return losses;
    }

    private static List<PowerLoss> lost(List<PowerLoss> losses) {
        return losses.stream().filter(PowerLoss::isLost).toList();
    }

    @Test
    void noAcknowledgedCustomerIsLostAndNoneIsHalf() {
        List<PowerLoss> losses = losses("durable", Campaign.size(6, 500), Habit.AFTER_COMMIT);

        Campaign.report("power loss", losses.size(), lost(losses).size());
        assertEquals(List.of(), lost(losses));
        assertTrue(losses.stream().anyMatch(loss -> loss.acknowledged() > Importer.PREPARED), "some losses come late");
    }

    @Test
    void anImportThatAcknowledgesBeforeTheCommitIsFoundOut() {
        List<PowerLoss> lost = lost(losses("hasty", 2, Habit.BEFORE_COMMIT));

        assertTrue(lost.stream().flatMap(loss -> loss.problems().stream())
                .anyMatch(problem -> problem.contains("was acknowledged and is missing")), () -> lost.toString());
    }

    @Test
    void aDatabaseWithoutDurabilityIsFoundOut() {
        System.setProperty(DURABILITY, "test");
        List<PowerLoss> lost;
        try {
            lost = lost(losses("volatile", 2, Habit.AFTER_COMMIT));
        } finally {
            System.clearProperty(DURABILITY);
        }

        assertTrue(lost.stream().flatMap(loss -> loss.problems().stream())
                .anyMatch(problem -> problem.contains("was acknowledged and is missing")), () -> lost.toString());
    }
}
