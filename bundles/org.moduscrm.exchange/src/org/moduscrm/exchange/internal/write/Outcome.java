package org.moduscrm.exchange.internal.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Contract;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Product;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.model.TradeRecord;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.service.Workspace.Rejected;
import org.moduscrm.archive.spi.exchange.ImportResult.Count;
import org.moduscrm.archive.spi.exchange.Problem;

/** What one transaction of an import did. Thrown away when the transaction fails. */
public final class Outcome {

    /** What a new record is counted as, and where it stands in the file. */
    private record Origin(String what, long line) {
    }

    private final Path file;
    private final Map<String, Count> counts = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<ArchiveRecord> added = new ArrayList<>();
    private final Map<ArchiveRecord, Origin> origins = new IdentityHashMap<>();

    Outcome(Path file) {
        this.file = file;
    }

    /** A new record that is counted. */
    public void create(String what, long line, ArchiveRecord record) {
        added.add(record);
        origins.put(record, new Origin(what, line));
        count(what, new Count(1, 0, 0));
    }

    /** A new record that goes along with a counted one. */
    public void createPart(ArchiveRecord part) {
        added.add(part);
    }

    public void updated(String what) {
        count(what, new Count(0, 1, 0));
    }

    public void reject(String what, long line, int column, String message) {
        count(what, new Count(0, 0, 1));
        problems.add(new Problem(file, line, column, message));
    }

    private void count(String what, Count more) {
        counts.merge(what, more, Count::plus);
    }

    /** Hands the new records to the pipeline. Those that a rule refuses are counted as rejected after all. */
    void addTo(Workspace workspace) {
        if (added.isEmpty()) {
            return;
        }
        added.sort(Comparator.comparingInt(Outcome::rank));
        for (Rejected rejected : workspace.addAll(added)) {
            Origin origin = origins.get(rejected.record());
            if (origin != null) {
                count(origin.what(), new Count(-1, 0, 0));
                reject(origin.what(), origin.line(), 0, rejected.message());
            }
        }
    }

    /** Parents come before all of their children, whichever row brought them. */
    private static int rank(ArchiveRecord record) {
        return switch (record) {
            case Product product -> 0;
            case Customer customer -> 1;
            case Contact contact -> 2;
            case Contract contract -> 3;
            case SalesOrder order -> 4;
            case TradeRecord document -> 5;
            default -> 6;
        };
    }

    Map<String, Count> counts() {
        return counts;
    }

    List<Problem> problems() {
        return problems;
    }
}
