package org.moduscrm.exchange.internal.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.archive.spi.exchange.ImportResult.Count;
import org.moduscrm.archive.spi.exchange.Problem;

/** Adds up what the committed transactions did. */
final class Tally {

    private final Map<String, Count> counts = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    void add(Outcome outcome) {
        outcome.counts().forEach((what, count) -> counts.merge(what, count, Count::plus));
        outcome.problems().forEach(this::add);
    }

    void add(Problem problem) {
        if (problems.size() < ImportResult.MAX_PROBLEMS) {
            problems.add(problem);
        }
    }

    void reject(String what) {
        counts.merge(what, new Count(0, 0, 1), Count::plus);
    }

    /** Problems come in the order of the file. */
    ImportResult result(boolean cancelled) {
        problems.sort(Comparator.comparingLong(Problem::line).thenComparingInt(Problem::column));
        return new ImportResult(counts, problems, cancelled);
    }
}
