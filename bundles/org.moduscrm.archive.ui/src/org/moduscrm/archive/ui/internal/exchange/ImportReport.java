package org.moduscrm.archive.ui.internal.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.archive.spi.exchange.ImportResult.Count;
import org.moduscrm.archive.spi.exchange.Problem;
import org.moduscrm.ui.format.Formats;

/**
 * How an import ended, in words.
 *
 * @param summary some lines
 * @param problems what was rejected, and why
 */
record ImportReport(String summary, List<Problem> problems) {

    static ImportReport done(List<Path> files, ImportResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(result.cancelled() ? Messages.report_cancelled : Messages.report_done, names(files)));
        new TreeMap<>(result.counts()).forEach((what, count) -> lines.add(words(what, count)));
        if (!result.problems().isEmpty()) {
            lines.add(Messages.report_problems);
        }
        return new ImportReport(String.join("\n", lines), result.problems());
    }

    /** The first pass found files that cannot be trusted. */
    static ImportReport refused(List<Path> files, List<Problem> problems) {
        return new ImportReport(NLS.bind(Messages.report_refused, names(files)), problems);
    }

    /** A file was changed while it was read. */
    static ImportReport brokenOff(List<Path> files, Problem problem) {
        return new ImportReport(NLS.bind(Messages.report_brokenOff, names(files)), List.of(problem));
    }

    private static String names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString())
                .collect(Collectors.joining(Messages.report_nameSeparator));
    }

    private static String words(String what, Count count) {
        String label = label(what);
        return NLS.bind(Messages.report_count, new Object[] { label, Formats.number(count.created()),
                Formats.number(count.updated()), Formats.number(count.rejected()) });
    }

    private static String label(String what) {
        return switch (what) {
            case ImportResult.CUSTOMERS -> Messages.report_customers;
            case ImportResult.CONTACTS -> Messages.report_contacts;
            case ImportResult.ORDERS -> Messages.report_orders;
            case ImportResult.INTERACTIONS -> Messages.report_interactions;
            case "allocations" -> Messages.report_allocations;
            case "cases" -> Messages.report_cases;
            case "contracts" -> Messages.report_contracts;
            case "credit-notes" -> Messages.report_creditNotes;
            case "deliveries" -> Messages.report_deliveries;
            case "invoices" -> Messages.report_invoices;
            case "payments" -> Messages.report_payments;
            case "products" -> Messages.report_products;
            case "quotes" -> Messages.report_quotes;
            default -> what;
        };
    }
}
