package org.moduscrm.bench.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.moduscrm.bench.internal.Messages;
import org.moduscrm.bench.internal.data.CrmFiles;

/**
 * Has a window worked in, within the heap that the product promises to be content with. What is done there, and how its
 * events are timed, is told by the bundle that answers to the properties.
 */
final class WindowSession {

    /** Megabytes. */
    private static final int HEAP = 512;
    private static final int IMPORTED = 1_000;
    /** More than there are customers, contacts or follow-ups in the archive. */
    private static final int BEFORE = 500_000_000;
    private static final long SEED = 7;
    private static final long PATIENCE_MILLIS = TimeUnit.MINUTES.toMillis(15);
    private static final String REPORT = "org.moduscrm.bench.session";
    private static final String FILES = "org.moduscrm.bench.session.files";

    private final Desktop desktop;

    WindowSession(Desktop desktop) {
        this.desktop = desktop;
    }

    List<Scenario> measure() throws IOException, InterruptedException {
        Map<String, Map<String, Object>> figures = new LinkedHashMap<>();
        for (String scenario : List.of("ui", "ui_open", "desktop_heap")) {
            figures.put(scenario, new LinkedHashMap<>());
        }
        if (Desktop.canStart()) {
            session().orElse(List.of("ui\tfailed\tThe window ended without a report"))
                    .forEach(line -> read(line, figures));
        }
        return List.of(new Scenario("ui", Messages.scenarioUi, figures.get("ui")),
                new Scenario("ui_open", Messages.scenarioUiOpen, figures.get("ui_open")),
                new Scenario("desktop_heap", Messages.scenarioHeap, figures.get("desktop_heap")));
    }

    private Optional<List<String>> session() throws IOException, InterruptedException {
        Path report = desktop.file("session");
        Path files = Files.createDirectories(desktop.file("session-files"));
        CrmFiles.writeMore(IMPORTED, BEFORE, SEED, files);
        return desktop.run("session", report,
                List.of("-Xmx" + HEAP + "m", "-D" + REPORT + "=" + report, "-D" + FILES + "=" + files), PATIENCE_MILLIS,
                (file, began, process) -> Files.readAllLines(file));
    }

    /** Scenario, figure and value. */
    private static void read(String line, Map<String, Map<String, Object>> figures) {
        String[] cells = line.split("\t", 3);
        figures.get(cells[0]).put(cells[1], cells[2].matches("\\d+") ? (Object) Long.valueOf(cells[2])
                : cells[2].matches("\\d+\\.\\d+") ? Scenario.rounded(Double.parseDouble(cells[2])) : cells[2]);
    }
}
