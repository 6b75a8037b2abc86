package org.moduscrm.persistence.derby.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    private static final int PATIENCE_SECONDS = 2;

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
        Path afterwards = folder.resolveSibling(folder.getFileName() + "-afterwards");
        Archives.copy(folder, afterwards);
        List<String> problems = inspect(afterwards, ledger);
        Archives.delete(folder);
        if (problems.isEmpty()) {
            Archives.delete(afterwards);
        }
        return new PowerLoss(damage, lossAt, ledger.size(), problems);
    }

    /**
     * Without power the importing thread is a ghost and is left alone when it does not end by itself: Derby may hang for
     * ever when the disk fails in the middle of a checkpoint.
     */
    private static Set<Integer> importInto(Path folder, SimulatedDisk disk, Habit habit) {
        Set<Integer> ledger = new ConcurrentSkipListSet<>();
        IntStream.range(0, Importer.PREPARED).forEach(ledger::add);
        FutureTask<Void> task = new FutureTask<>(() -> importUntilTheEnd(folder, disk, habit, ledger), null);
        Thread.ofPlatform().daemon().name("import").start(task);
        try {
            while (disk.hasPower() && !task.isDone()) {
                await(task);
            }
            await(task);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return new TreeSet<>(ledger);
    }

    private static void await(FutureTask<Void> task) throws ExecutionException {
        try {
            task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // the caller looks whether there is still power
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void importUntilTheEnd(Path folder, SimulatedDisk disk, Habit habit, Set<Integer> ledger) {
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
