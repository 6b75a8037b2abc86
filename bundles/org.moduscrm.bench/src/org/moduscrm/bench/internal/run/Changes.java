package org.moduscrm.bench.internal.run;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.moduscrm.bench.internal.Messages;
import org.moduscrm.bench.internal.side.Commit;
import org.moduscrm.bench.internal.side.FinalRows;
import org.moduscrm.bench.internal.side.Side;

/**
 * The scenarios of single steps that write, each in a transaction that is durable when it returns. Afterwards both sides
 * hold the same customers again, so that an archive can be measured once more.
 */
final class Changes {

    private static final int RUNS = 200;
    private static final int WARM_UP = 50;

    private final Rig rig;
    private final List<UUID> customers;

    /** @param customers each with a way to be reached */
    Changes(Rig rig, List<UUID> customers) {
        this.rig = rig;
        this.customers = customers;
    }

    /** The bare side writes the very rows that the archive stored. */
    Scenario create() throws SQLException {
        List<UUID> created = new ArrayList<>();
        List<Long> archive = new ArrayList<>();
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            String name = "New " + i;
            archive.add(nanos(() -> created.add(rig.archiveSide().create(name))));
        }
        List<Long> jdbc = new ArrayList<>();
        for (Commit commit : FinalRows.ofCustomers(rig.archiveDatabase(), created)) {
            jdbc.add(nanos(() -> rig.jdbcSide().write(commit)));
        }
        return Scenario.compared("create", Messages.scenarioCreate, counted(archive), counted(jdbc));
    }

    /** Opening comes before and is not part of it. */
    Scenario save() throws SQLException {
        return Scenario.compared("save", Messages.scenarioSave, counted(change(rig.archiveSide())),
                counted(change(rig.jdbcSide())));
    }

    private List<Long> change(Side side) throws SQLException {
        int base = (int) (System.currentTimeMillis() / 1000 % 1_000_000);
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            UUID customer = customers.get((int) ((long) i * 7919 % customers.size()));
            Runnable save = side.change(customer, base + i);
            all.add(nanos(save::run));
        }
        return all;
    }

    private static Timings counted(List<Long> all) {
        return Timings.of(all.subList(WARM_UP, all.size()));
    }

    private interface Step {
        void run() throws SQLException;
    }

    private static long nanos(Step step) throws SQLException {
        long start = System.nanoTime();
        step.run();
        return System.nanoTime() - start;
    }
}
