package org.moduscrm.bench.internal.side;

/** What both sides do, in one place, so that they do the same. */
public final class Workload {

    /** Rows in a transaction, as the importers commit them. */
    public static final int COMMIT = 1_000;

    static final int HITS = 50;
    static final int TIMELINE = 50;
    static final int WINDOW = 200;
    static final String TELEPHONE = "+86 21 5555 0100";

    static final String SUMS = """
            select owner_id, year(ordered_on), month(ordered_on), sum(total), total_currency
            from sales_order
            group by owner_id, year(ordered_on), month(ordered_on), total_currency""";

    private Workload() {
    }
}
