package org.moduscrm.bench.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.bench.internal.run.Bench.Result;
import org.moduscrm.bench.internal.run.Scenario;

/** The result for programs and for people. */
final class Report {

    private static final List<String> COLUMNS = List.of("p50_ms", "p95_ms", "per_second", "jdbc_p50_ms", "jdbc_ratio");
    private static final int LABEL_WIDTH = 46;
    private static final int COLUMN_WIDTH = 12;

    private final int customers;
    private final Result result;

    Report(int customers, Result result) {
        this.customers = customers;
        this.result = result;
    }

    Map<String, Object> document() {
        Map<String, Object> scenarios = new LinkedHashMap<>();
        result.scenarios().forEach(scenario -> scenarios.put(scenario.name(), scenario.figures()));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("customers", (long) customers);
        document.put("database", result.database());
        document.put("durable", result.durable());
        document.put("processors", (long) Runtime.getRuntime().availableProcessors());
        document.put("java", System.getProperty("java.vm.version"));
        document.put("scenarios", scenarios);
        return document;
    }

    String text() {
        StringBuilder text = new StringBuilder(NLS.bind(Messages.heading, new Object[] { Integer.toString(customers),
                result.database(), Runtime.getRuntime().availableProcessors() })).append('\n');
        if (!result.durable()) {
            text.append(Messages.notDurable).append('\n');
        }
        text.append('\n');
        text.append(" ".repeat(LABEL_WIDTH));
        for (String title : List.of(Messages.columnP50, Messages.columnP95, Messages.columnPerSecond, Messages.columnJdbc,
                Messages.columnRatio)) {
            text.append(" ".repeat(Math.max(1, COLUMN_WIDTH - width(title)))).append(title);
        }
        text.append('\n');
        result.scenarios().forEach(scenario -> text.append(line(scenario)));
        return text.toString();
    }

    private static String line(Scenario scenario) {
        StringBuilder line = new StringBuilder(scenario.label())
                .append(" ".repeat(Math.max(1, LABEL_WIDTH - width(scenario.label()))));
        Map<String, Object> figures = scenario.figures();
        if (!figures.containsKey("p50_ms") && !figures.isEmpty()) {
            return line.append("  ").append(figures.entrySet().stream().map(figure -> figure.getKey() + " " + plain(figure.getValue()))
                    .collect(Collectors.joining(", "))).append('\n').toString();
        }
        if (figures.get("p50_ms") == null) {
            return line.append("  ").append(Messages.notMeasured).append('\n').toString();
        }
        for (String column : COLUMNS) {
            line.append("%12s".formatted(plain(figures.get(column))));
        }
        return line.append('\n').toString();
    }

    private static String plain(Object figure) {
        return switch (figure) {
            case null -> "";
            case Double number -> java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            default -> figure.toString();
        };
    }

    /** On a terminal a Chinese character is as wide as two others. */
    private static int width(String text) {
        return text.codePoints().map(character -> character > 0x2E7F ? 2 : 1).sum();
    }
}
