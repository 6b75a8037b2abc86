package org.moduscrm.bench.internal.run;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was measured under one name. Figures keep their order; null stands for what could not be measured.
 *
 * @param name stable, for programs
 * @param label in the user's language
 */
public record Scenario(String name, String label, Map<String, Object> figures) {

    static final String P50 = "p50_ms";
    static final String P95 = "p95_ms";
    static final String PER_SECOND = "per_second";
    static final String RATIO = "jdbc_ratio";

    /** The same work on the archive and through bare JDBC. */
    static Scenario compared(String name, String label, Timings archive, Timings jdbc) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(P50, rounded(archive.percentileMillis(50)));
        figures.put(P95, rounded(archive.percentileMillis(95)));
        figures.put(PER_SECOND, rounded(archive.runs() / archive.totalSeconds()));
        figures.put("jdbc_p50_ms", rounded(jdbc.percentileMillis(50)));
        figures.put("jdbc_p95_ms", rounded(jdbc.percentileMillis(95)));
        figures.put(RATIO, rounded(archive.percentileMillis(50) / jdbc.percentileMillis(50)));
        figures.put("runs", (long) archive.runs());
        return new Scenario(name, label, figures);
    }

    /** For those who wait. */
    String inShort() {
        return label + ": " + figures.get(P50) + " ms, × " + figures.get(RATIO);
    }

    /** Three significant digits are more than the measurement gives. */
    static double rounded(double value) {
        return Double.isFinite(value) ? new java.math.BigDecimal(value).round(new java.math.MathContext(3)).doubleValue() : 0;
    }
}
