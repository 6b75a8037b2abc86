package org.moduscrm.exchange.internal.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.RuleViolationException;
import org.moduscrm.archive.service.StaleException;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.ImportPlan;
import org.moduscrm.archive.spi.exchange.ImportProgress;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.exchange.internal.text.TextFile;

/**
 * Reads the rows of a file and writes them in chunks, each in one transaction. Memory holds one chunk at a time. The order
 * of the file is kept, so that a later row about the same record wins.
 *
 * @param <T> a row as read
 */
public final class ChunkedPlan<T> implements ImportPlan {

    /** Rows in a transaction: enough that the commit does not count, few enough that little is lost by a kill. */
    public static final int CHUNK = 1_000;

    /** Opens the rows for the second pass. */
    public interface Opener<T> {

        RowSource<T> open(Archive archive) throws BrokenFileException;
    }

    /** Writes good rows in one transaction; may be asked again for the same rows when a transaction failed. */
    public interface Work<T> {

        void write(Workspace workspace, List<Parsed<T>> rows, Outcome outcome);
    }

    /** @param archive what the work is for */
    public interface WorkFactory<T> {

        Work<T> on(Archive archive);
    }

    private final TextFile file;
    private final long rows;
    private final String what;
    private final Opener<T> opener;
    private final WorkFactory<T> works;

    /** @param what what a bad row is counted as */
    public ChunkedPlan(TextFile file, long rows, String what, Opener<T> opener, WorkFactory<T> works) {
        this.file = file;
        this.rows = rows;
        this.what = what;
        this.opener = opener;
        this.works = works;
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public ImportResult run(Archive archive, ImportProgress progress) throws BrokenFileException {
        Tally tally = new Tally();
        Work<T> work = works.on(archive);
        List<Parsed<T>> chunk = new ArrayList<>(CHUNK);
        long done = 0;
        try (RowSource<T> source = opener.open(archive)) {
            while (fill(chunk, source)) {
                if (progress.isCancelled()) {
                    return tally.result(true);
                }
                write(archive, work, chunk, tally);
                done += chunk.size();
                progress.committed(done);
            }
        } catch (IOException e) {
            throw file.changed(e);
        }
        return tally.result(false);
    }

    /** @return false at the end of the file */
    private static <T> boolean fill(List<Parsed<T>> chunk, RowSource<T> source) throws IOException, BrokenFileException {
        chunk.clear();
        while (chunk.size() < CHUNK) {
            Parsed<T> row = source.next();
            if (row == null) {
                break;
            }
            chunk.add(row);
        }
        return !chunk.isEmpty();
    }

    private void write(Archive archive, Work<T> work, List<Parsed<T>> chunk, Tally tally) {
        List<Parsed<T>> good = new ArrayList<>(chunk.size());
        for (Parsed<T> row : chunk) {
            row.problems().forEach(tally::add);
            if (row.value() == null) {
                tally.reject(what);
            } else {
                good.add(row);
            }
        }
        writeGood(archive, work, good, tally);
    }

    /** A row that a rule refuses must not take the others along: halve until it stands alone. */
    private void writeGood(Archive archive, Work<T> work, List<Parsed<T>> good, Tally tally) {
        if (good.isEmpty()) {
            return;
        }
        try {
            Outcome written = archive.records().write(Route.IMPORT, workspace -> {
                Outcome outcome = new Outcome(file.path());
                work.write(workspace, good, outcome);
                outcome.addTo(workspace);
                return outcome;
            });
            tally.add(written);
        } catch (RuleViolationException | StaleException e) {
            if (good.size() == 1) {
                Outcome refused = new Outcome(file.path());
                refused.reject(what, good.get(0).line(), 0, e.getMessage());
                tally.add(refused);
            } else {
                writeGood(archive, work, good.subList(0, good.size() / 2), tally);
                writeGood(archive, work, good.subList(good.size() / 2, good.size()), tally);
            }
        }
    }
}
