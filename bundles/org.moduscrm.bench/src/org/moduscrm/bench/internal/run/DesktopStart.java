package org.moduscrm.bench.internal.run;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
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
 * Starts the product with a window in a process of its own, several times, each in a fresh workspace. The first start is not
 * counted: it makes the class archive that every later one uses.
 */
final class DesktopStart {

    private static final int RUNS = 5;
    private static final long PATIENCE_MILLIS = 120_000;
    private static final long LOOK_EVERY_MILLIS = 5;
    private static final String ARCHIVE_OPTION = "-XX:SharedArchiveFile=";

    private final Path folder;
    private final Path archive;

    /** @param archive what the window opens */
    DesktopStart(Path folder, Path archive) {
        this.folder = folder;
        this.archive = archive;
    }

    private record Start(long nanos, Double resident) {
    }

    Scenario measure() throws IOException, InterruptedException {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(Scenario.P50, null);
        List<Long> nanos = new ArrayList<>();
        if (hasDisplay() && launcher().isPresent()) {
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

    private static boolean hasDisplay() {
        return System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null
                || System.getProperty("os.name").startsWith("Mac");
    }

    /** The jar that this process was started from, when it is the product's. */
    private static Optional<String> launcher() {
        return Optional.of(System.getProperty("java.class.path"))
                .filter(path -> !path.contains(File.pathSeparator) && path.contains("org.eclipse.equinox.launcher"));
    }

    private Optional<Start> start(int run) throws IOException, InterruptedException {
        Path report = folder.resolve("started-" + run);
        ProcessBuilder builder = new ProcessBuilder(command(run, report)).redirectErrorStream(true)
                .redirectOutput(folder.resolve("start.log").toFile());
        long begin = System.currentTimeMillis();
        Process process = builder.start();
        try {
            while (!Files.exists(report)) {
                if (!process.isAlive() || System.currentTimeMillis() - begin > PATIENCE_MILLIS) {
                    return Optional.empty();
                }
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
            long millis = Long.parseLong(Files.readString(report)) - begin;
            return Optional.of(new Start(TimeUnit.MILLISECONDS.toNanos(millis), Memory.resident(process.pid())));
        } finally {
            process.destroy();
            if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    /** As the start script does it: the compiler's first stage, and the class archive of windows. */
    private List<String> command(int run, Path report) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            command.add(option.startsWith(ARCHIVE_OPTION)
                    ? ARCHIVE_OPTION + Path.of(option.substring(ARCHIVE_OPTION.length())).resolveSibling("desktop.jsa")
                    : option);
        }
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-D" + StartReport.FILE + "=" + report, "-jar",
                launcher().orElseThrow(), "-data", folder.resolve("workspace-" + run).toString(), "--archive",
                archive.toString()));
        return command;
    }
}
