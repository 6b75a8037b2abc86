package org.moduscrm.bench.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.bench.internal.Messages;
import org.moduscrm.bench.internal.side.BareDatabase;
import org.moduscrm.bench.internal.side.Engine;

/**
 * Measures in folders of its own. A rehearsal with few customers comes first and is thrown away, so that both sides run
 * compiled code from their first counted row.
 */
public final class Bench {

    private static final int REHEARSAL = 1_000;

    private final ArchiveManager manager;
    private final Engine engine;
    private final Function<String, Importer> importers;
    private final Consumer<String> notes;

    /** @param notes is told what is being done */
    public Bench(ArchiveManager manager, Engine engine, Function<String, Importer> importers, Consumer<String> notes) {
        this.manager = manager;
        this.engine = engine;
        this.importers = importers;
        this.notes = notes;
    }

    /**
     * @param database name and version
     * @param durable whether commits were on the disk when they returned
     */
    public record Result(String database, boolean durable, List<Scenario> scenarios) {
    }

    /**
     * @param scratch thrown away by the caller
     * @param kept where the archives are, or will be made; used as they are when they were filled before
     * @param keep whether they are to be used again
     */
    public Result run(int customers, Path scratch, Path kept, boolean keep)
            throws IOException, SQLException, BrokenFileException, InterruptedException {
        notes.accept(Messages.rehearsing);
        in(new Rig(manager, engine, scratch.resolve("rehearsal"), Math.min(REHEARSAL, customers)), false,
                rig -> measure(rig, scenario -> {
                    // figures of the rehearsal are nobody's concern
                }));
        return in(new Rig(manager, engine, kept, customers), keep, rig -> {
            notes.accept(Messages.measuring);
            List<Scenario> scenarios = new ArrayList<>(measure(rig, scenario -> notes.accept(scenario.inShort())));
            scenarios.add(Memory.now());
            String database;
            boolean durable;
            try (Connection connection = rig.archiveDatabase().connect(); Statement statement = connection.createStatement()) {
                database = BareDatabase.name(connection);
                durable = rig.archiveDatabase().isDurable(statement);
                connection.rollback();
            }
            rig.close();
            notes.accept(Messages.starting);
            Desktop desktop = new Desktop(scratch, rig.archiveFolder());
            scenarios.add(new DesktopStart(desktop).measure());
            notes.accept(Messages.working);
            scenarios.addAll(new WindowSession(desktop).measure());
            return new Result(database, durable, scenarios);
        });
    }

    private interface Work<T> {
        T with(Rig rig) throws IOException, SQLException, BrokenFileException, InterruptedException;
    }

    private static <T> T in(Rig rig, boolean keep, Work<T> work)
            throws IOException, SQLException, BrokenFileException, InterruptedException {
        try {
            return work.with(rig);
        } finally {
            rig.close();
            if (!keep) {
                rig.remove();
            }
        }
    }

    /** @param done is told each scenario when it was measured: the whole takes minutes */
    private List<Scenario> measure(Rig rig, Consumer<Scenario> done) throws IOException, SQLException, BrokenFileException {
        List<Scenario> scenarios = new ArrayList<>();
        Consumer<Scenario> add = scenario -> {
            scenarios.add(scenario);
            done.accept(scenario);
        };
        if (!rig.isFull()) {
            Filling filling = new Filling(rig, importers);
            add.accept(filling.importCustomers());
            filling.addDealings();
            rig.markFull();
        }
        List<UUID> customers = rig.customers();
        new Queries(rig, customers, add).run();
        Changes changes = new Changes(rig, customers);
        add.accept(changes.create());
        add.accept(changes.save());
        return scenarios;
    }
}
