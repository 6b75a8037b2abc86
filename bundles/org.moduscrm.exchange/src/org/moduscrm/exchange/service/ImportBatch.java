package org.moduscrm.exchange.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.ImportPlan;
import org.moduscrm.archive.spi.exchange.ImportProgress;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.archive.spi.exchange.ImportResult.Count;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.archive.spi.exchange.Problem;

/** Files that passed the first pass, in the order in which they are imported. */
public record ImportBatch(List<Planned> files) {

    public record Planned(Path file, Importer importer, ImportPlan plan) {
    }

    /** Is told how far each file is. */
    public interface Progress {

        /** Every good row among the first {@code rows} of the file is stored. */
        void committed(Planned file, long rows);

        boolean isCancelled();
    }

    public ImportBatch {
        files = List.copyOf(files);
    }

    public long rows() {
        return files.stream().mapToLong(file -> file.plan().rows()).sum();
    }

    /**
     * Imports the files one after the other.
     *
     * @throws BrokenFileException when a file was changed since the first pass; what was committed before stays
     */
    public ImportResult run(Archive archive, Progress progress) throws BrokenFileException {
        Map<String, Count> counts = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        boolean cancelled = false;
        for (Planned file : files) {
            ImportResult result = file.plan().run(archive, progressOf(file, progress));
            result.counts().forEach((what, count) -> counts.merge(what, count, Count::plus));
            result.problems().stream().limit(ImportResult.MAX_PROBLEMS - problems.size()).forEach(problems::add);
            cancelled |= result.cancelled();
        }
        return new ImportResult(counts, problems, cancelled);
    }

    private static ImportProgress progressOf(Planned file, Progress progress) {
        return new ImportProgress() {

            @Override
            public void committed(long rows) {
                progress.committed(file, rows);
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }
}
