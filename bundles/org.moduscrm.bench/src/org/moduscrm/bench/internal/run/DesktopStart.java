package org.moduscrm.bench.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.moduscrm.bench.internal.Messages;

/**
 * Starts the window several times. The first start is not counted: it makes the class archive that every later one uses.
 */
final class DesktopStart {

    private static final int RUNS = 5;
    private static final long PATIENCE_MILLIS = 120_000;

    private final Desktop desktop;

    DesktopStart(Desktop desktop) {
        this.desktop = desktop;
    }

    private record Start(long nanos, Double resident) {
    }

    Scenario measure() throws IOException, InterruptedException {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(Scenario.P50, null);
        List<Long> nanos = new ArrayList<>();
        if (Desktop.canStart()) {
            Optional<Start> start = start(0);
            for (int run = 1; run <= RUNS && start.isPresent(); run++) {
                start = start(run);
                start.ifPresent(one -> {
                    nanos.add(one.nanos());
                    figures.put("resident_mb", one.resident());
                });
            }
        }
        if (nanos.size() == RUNS) {
            Timings timings = Timings.of(nanos);
            figures.put(Scenario.P50, Scenario.rounded(timings.percentileMillis(50)));
            figures.put(Scenario.P95, Scenario.rounded(timings.percentileMillis(95)));
            figures.put("runs", (long) RUNS);
        }
        return new Scenario("start", Messages.scenarioStart, figures);
    }

    private Optional<Start> start(int run) throws IOException, InterruptedException {
        Path report = desktop.file("started-" + run);
        return desktop.run(Integer.toString(run), report, List.of("-D" + StartReport.FILE + "=" + report), PATIENCE_MILLIS,
                (file, began, process) -> new Start(
                        TimeUnit.MILLISECONDS.toNanos(Long.parseLong(Files.readString(file)) - began),
                        Memory.resident(process.pid())));
    }
}
