package org.moduscrm.bench.ui.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.moduscrm.bench.ui.internal.EventLog.Entry;

/** Lines of scenario, figure and value, parted by tabs. */
final class Report {

    private static final String EVENTS = "ui";
    private static final String OPENING = "ui_open";
    private static final int LONGEST = 8;
    private static final double LIMIT_MILLIS = 100;

    private final List<String> lines = new ArrayList<>();

    Report add(EventLog log) {
        List<Entry> opening = log.entries().stream().filter(entry -> UserSession.OPEN.equals(entry.step())).toList();
        List<Entry> others = log.entries().stream().filter(entry -> !UserSession.OPEN.equals(entry.step())).toList();
        events(EVENTS, others);
        others.stream().collect(Collectors.groupingBy(Entry::step))
                .forEach((step, entries) -> number(EVENTS, "max_ms_" + step, percentile(entries, 100)));
        events(OPENING, opening);
        return this;
    }

    private void events(String scenario, List<Entry> entries) {
        lines.add(line(scenario, "events", Integer.toString(entries.size())));
        number(scenario, "p95_ms", percentile(entries, 95));
        number(scenario, "p99_ms", percentile(entries, 99));
        number(scenario, "max_ms", percentile(entries, 100));
        number(scenario, "cpu_p99_ms", percentile(entries, 99, Entry::cpuMillis));
        number(scenario, "cpu_max_ms", percentile(entries, 100, Entry::cpuMillis));
        lines.add(line(scenario, "over_100_ms", Long.toString(entries.stream().filter(e -> e.millis() > LIMIT_MILLIS).count())));
        lines.add(line(scenario, "longest", entries.stream().sorted(Comparator.comparing(Entry::nanos).reversed()).limit(LONGEST)
                .map(entry -> "%s %.0f ms (cpu %.0f) %s".formatted(entry.step(), entry.millis(), entry.cpuMillis(), entry.place()).strip())
                .collect(Collectors.joining("; "))));
    }

    private static double percentile(List<Entry> entries, int percent) {
        return percentile(entries, percent, Entry::millis);
    }

    private static double percentile(List<Entry> entries, int percent, Function<Entry, Double> figure) {
        List<Double> sorted = entries.stream().map(figure).sorted().toList();
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, rank - 1));
    }

    /** @param seconds from Enter to the last event of an opening */
    void opened(List<Double> seconds) {
        List<Double> sorted = seconds.stream().sorted().toList();
        number(OPENING, "shown_p50_ms", 1_000 * sorted.get(sorted.size() / 2));
        number(OPENING, "shown_max_ms", 1_000 * sorted.getLast());
    }

    Report add(Heap heap) {
        heap.afterCollection().forEach((moment, megabytes) -> number("desktop_heap", moment + "_mb", megabytes));
        number("desktop_heap", "peak_mb", heap.peakMegabytes());
        number("desktop_heap", "limit_mb", heap.limitMegabytes());
        return this;
    }

    void failed(Throwable failure) {
        StringWriter reason = new StringWriter();
        failure.printStackTrace(new PrintWriter(reason));
        lines.add(line(EVENTS, "failed", reason.toString().replaceAll("\\s+", " ")));
    }

    private void number(String scenario, String figure, double value) {
        lines.add(line(scenario, figure, String.format(Locale.ROOT, "%.2f", value)));
    }

    private static String line(String scenario, String figure, String value) {
        return scenario + '\t' + figure + '\t' + value;
    }

    void write(Path file) throws IOException {
        Path part = Files.write(Path.of(file + ".part"), lines);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
