package org.moduscrm.archive.ui.internal.findings;

import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Findings;

/**
 * What one run of the rules gave.
 *
 * @param customers how many customers there were
 * @param at when the run ended
 */
public record FindingsCheck(List<FindingRow> rows, long customers, Instant at) {

    /** So many of each rule are shown; whoever has more mends these first. */
    public static final int LIMIT_PER_RULE = 1_000;

    /** Runs the rules; blocks on the archive. @return null when cancelled */
    public static FindingsCheck run(Archive archive, BooleanSupplier cancelled) {
        Findings findings = archive.findings();
        List<FindingRow> rows = findings.check(LIMIT_PER_RULE, cancelled).stream()
                .map(finding -> FindingRow.of(findings, finding)).toList();
        if (cancelled.getAsBoolean()) {
            return null;
        }
        return new FindingsCheck(rows, archive.customers().count(""), Instant.now());
    }
}
