package org.moduscrm.bench.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.ImportOptions;
import org.moduscrm.archive.spi.exchange.ImportProgress;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.bench.internal.Messages;
import org.moduscrm.bench.internal.data.Orders;
import org.moduscrm.bench.internal.side.FinalRows;
import org.moduscrm.bench.internal.side.Workload;

/**
 * Fills both sides: the archive by the importers that a user's file goes through, the bare database with the rows which
 * that left behind. Customers and contacts are timed.
 */
final class Filling {

    private final Rig rig;
    private final Function<String, Importer> importers;

    /** @param importers by kind */
    Filling(Rig rig, Function<String, Importer> importers) {
        this.rig = rig;
        this.importers = importers;
    }

    /** Times the commits of an import: from one commit to the next, reading the file included. */
    private static final class Watch implements ImportProgress {

        private final List<Long> commits = new ArrayList<>();
        private long last = System.nanoTime();

        @Override
        public void committed(long rows) {
            long now = System.nanoTime();
            commits.add(now - last);
            last = now;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    Scenario importCustomers() throws IOException, SQLException, BrokenFileException {
        List<Long> archive = new ArrayList<>();
        long start = System.nanoTime();
        long created = run("customers", rig.files().customers(), archive).count(ImportResult.CUSTOMERS).created();
        run("contacts", rig.files().contacts(), archive);
        double seconds = secondsSince(start);
        rig.archiveSide().search(rig.files().latin().getFirst());
        double searchable = secondsSince(start);
        Path file = rig.file("import.rows");
        FinalRows.ofImport(rig.archiveDatabase(), file);
        return scenario(created, seconds, searchable, Timings.of(archive), Timings.of(replay(file)));
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** The first pass over the file, which checks it, is part of the import. */
    private ImportResult run(String kind, Path file, List<Long> commits) throws BrokenFileException {
        Watch watch = new Watch();
        ImportResult result = importers.apply(kind).plan(file, ImportOptions.DEFAULT).run(rig.archive(), watch);
        if (!result.problems().isEmpty()) {
            throw new IllegalStateException(result.problems().getFirst().asLine());
        }
        commits.addAll(watch.commits);
        return result;
    }

    private List<Long> replay(Path file) throws IOException, SQLException {
        List<Long> commits = new ArrayList<>();
        FinalRows.replay(file, commit -> {
            long start = System.nanoTime();
            rig.jdbcSide().write(commit);
            commits.add(System.nanoTime() - start);
        });
        Files.delete(file);
        return commits;
    }

    private static Scenario scenario(long customers, double seconds, double searchable, Timings archive, Timings jdbc) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(Scenario.P50, Scenario.rounded(archive.percentileMillis(50)));
        figures.put(Scenario.P95, Scenario.rounded(archive.percentileMillis(95)));
        figures.put(Scenario.PER_SECOND, Scenario.rounded(customers / seconds));
        figures.put("jdbc_p50_ms", Scenario.rounded(jdbc.percentileMillis(50)));
        figures.put("jdbc_p95_ms", Scenario.rounded(jdbc.percentileMillis(95)));
        figures.put("jdbc_per_second", Scenario.rounded(customers / jdbc.totalSeconds()));
        figures.put(Scenario.RATIO, Scenario.rounded(seconds / jdbc.totalSeconds()));
        figures.put("seconds", Scenario.rounded(seconds));
        figures.put("searchable_after_seconds", Scenario.rounded(searchable));
        return new Scenario("import", Messages.scenarioImport, figures);
    }

    /** Orders and follow-ups, for what reads them. */
    void addDealings() throws IOException, SQLException, BrokenFileException {
        run("activities", rig.files().activities(), new ArrayList<>());
        new Orders(rig.seed()).write(rig.archive(), rig.customers(), Workload.COMMIT);
        Path file = rig.file("dealings.rows");
        FinalRows.ofDealings(rig.archiveDatabase(), file);
        replay(file);
    }
}
