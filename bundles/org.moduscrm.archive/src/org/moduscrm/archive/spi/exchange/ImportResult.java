package org.moduscrm.archive.spi.exchange;

import java.util.List;
import java.util.Map;

/**
 * What an import did.
 *
 * @param counts by what was counted; those of the core are {@link #CUSTOMERS}, {@link #CONTACTS}, {@link #ORDERS} and
 *     {@link #INTERACTIONS}
 * @param problems the first {@value #MAX_PROBLEMS}; how many rows were rejected in all is in the counts
 * @param cancelled whether rows were left because the user cancelled
 */
public record ImportResult(Map<String, Count> counts, List<Problem> problems, boolean cancelled) {

    public static final String CUSTOMERS = "customers";
    public static final String CONTACTS = "contacts";
    public static final String ORDERS = "orders";
    public static final String INTERACTIONS = "interactions";

    /** So many problems are listed. */
    public static final int MAX_PROBLEMS = 10_000;

    /**
     * @param updated how many existing records were changed; those that were the same already are not counted
     * @param rejected how many rows of the file gave no such record
     */
    public record Count(long created, long updated, long rejected) {

        public static final Count ZERO = new Count(0, 0, 0);

        public Count plus(Count other) {
            return new Count(created + other.created, updated + other.updated, rejected + other.rejected);
        }
    }

    public ImportResult {
        counts = Map.copyOf(counts);
        problems = List.copyOf(problems);
    }

    public Count count(String what) {
        return counts.getOrDefault(what, Count.ZERO);
    }
}
