package org.moduscrm.persistence.derby.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.persistence.derby.faults.Damage;
import org.moduscrm.persistence.derby.faults.SimulatedDisk;

/**
 * An import during which the power goes, and what is found afterwards.
 *
 * @param damage what became of unsynced writes
 * @param lossAt the write or sync at which the power went
 * @param acknowledged how many chunks had been acknowledged by then
 * @param problems see {@link Inspection}; or that the archive does not open
 */
record PowerLoss(Damage damage, long lossAt, int acknowledged, List<String> problems) {

    private static final int CHUNKS = 12;

    /** How an import acknowledges. */
    enum Habit {
        AFTER_COMMIT, BEFORE_COMMIT
    }

    /** How many writes and syncs there are during a whole import. */
    static long actions(Path base, Path folder) {
        Archives.copy(base, folder);
        SimulatedDisk disk = SimulatedDisk.below(folder, 0, Damage.DROPPED, 0);
        importInto(folder, disk, Habit.AFTER_COMMIT);
        disk.remove();
        Archives.delete(folder);
        return disk.actions();
    }

    /**
     * @param base an archive made by {@link Archives#prepare}; left as it is
     * @param folder where to work; must not exist and does not afterwards, unless something was wrong
     */
    static PowerLoss during(Path base, Path folder, Damage damage, long lossAt, Habit habit) {
        Archives.copy(base, folder);
        SimulatedDisk disk = SimulatedDisk.below(folder, lossAt, damage, lossAt);
        Set<Integer> ledger = importInto(folder, disk, habit);
        disk.remove();
        List<String> problems = inspect(folder, ledger);
        if (problems.isEmpty()) {
            Archives.delete(folder);
        }
        return new PowerLoss(damage, lossAt, ledger.size(), problems);
    }

    private static Set<Integer> importInto(Path folder, SimulatedDisk disk, Habit habit) {
        Set<Integer> ledger = IntStream.range(0, Importer.PREPARED).boxed().collect(Collectors.toCollection(TreeSet::new));
        try (Archive archive = Archives.openLossy(folder)) {
            if (habit == Habit.AFTER_COMMIT) {
                Importer.run(archive, Importer.PREPARED, CHUNKS, ledger::add);
            } else {
                Importer.runHastily(archive, Importer.PREPARED, CHUNKS, ledger::add);
            }
            disk.cutPower();
        } catch (RuntimeException e) {
            if (disk.hasPower()) {
                throw e;
            }
        }
        return ledger;
    }

    static List<String> inspect(Path folder, Set<Integer> ledger) {
        try (Archive archive = Archives.open(folder)) {
            return Inspection.of(archive, ledger);
        } catch (RuntimeException e) {
            return List.of("the archive does not open: " + e);
        }
    }

    boolean isLost() {
        return !problems.isEmpty();
    }
}
