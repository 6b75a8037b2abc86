package org.moduscrm.bench.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.bench.internal.Messages;
import org.moduscrm.bench.internal.side.BareDatabase;

/**
 * Measures in a folder of its own. A rehearsal with few customers comes first and is thrown away, so that both sides run
 * compiled code from their first counted row.
 */
public final class Bench {

    private static final int REHEARSAL = 1_000;

    private final ArchiveManager manager;
    private final Function<String, Importer> importers;
    private final Path folder;
    private final Consumer<String> notes;

    /** @param notes is told what is being done */
    public Bench(ArchiveManager manager, Function<String, Importer> importers, Path folder, Consumer<String> notes) {
        this.manager = manager;
        this.importers = importers;
        this.folder = folder;
        this.notes = notes;
    }

    /** @param database name and version */
    public record Result(String database, List<Scenario> scenarios) {
    }

    public Result run(int customers) throws IOException, SQLException, BrokenFileException, InterruptedException {
        notes.accept(Messages.rehearsing);
        try (Rig rig = new Rig(manager, folder.resolve("rehearsal"), Math.min(REHEARSAL, customers))) {
            measure(rig, scenario -> {
                // figures of the rehearsal are nobody's concern
            });
        }
        List<Scenario> scenarios;
        String database;
        try (Rig rig = new Rig(manager, folder.resolve("run"), customers)) {
            notes.accept(Messages.measuring);
            scenarios = new ArrayList<>(measure(rig, scenario -> notes.accept(scenario.inShort())));
            scenarios.add(Memory.now());
            try (Connection connection = rig.connect()) {
                database = BareDatabase.name(connection);
            }
        }
        notes.accept(Messages.starting);
        scenarios.add(new DesktopStart(folder, folder.resolve("run").resolve("archive")).measure());
        return new Result(database, scenarios);
    }

    /** @param done is told each scenario when it was measured: the whole takes minutes */
    private List<Scenario> measure(Rig rig, Consumer<Scenario> done) throws IOException, SQLException, BrokenFileException {
        Filling filling = new Filling(rig, importers);
        List<Scenario> scenarios = new ArrayList<>();
        scenarios.add(filling.importCustomers());
        done.accept(scenarios.getFirst());
        filling.addDealings();
        scenarios.addAll(new Queries(rig, filling.customers(), done).run());
        return scenarios;
    }
}
