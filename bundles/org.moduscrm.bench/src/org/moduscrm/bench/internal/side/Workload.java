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
            select owner_id, {fn year(ordered_on)}, {fn month(ordered_on)}, sum(total), total_currency
            from sales_order
            group by owner_id, {fn year(ordered_on)}, {fn month(ordered_on)}, total_currency""";

    /** What a customer is changed to: each round differs from the one before. */
    static String shortName(int round) {
        return "Short name " + round;
    }

    static String remark(int round) {
        return "Asked about delivery, price and service; to be called again after round " + round;
    }

    static String telephone(int round) {
        return "+86 21 5555 %04d".formatted(round % 10_000);
    }

    private Workload() {
    }
}
