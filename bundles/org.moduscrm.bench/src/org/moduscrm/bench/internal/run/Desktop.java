package org.moduscrm.bench.internal.run;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Starts the product with a window in a process of its own, in a fresh workspace, and waits for what it reports. */
final class Desktop {

    private static final long LOOK_EVERY_MILLIS = 5;
    private static final long END_MILLIS = 60_000;
    private static final String ARCHIVE_OPTION = "-XX:SharedArchiveFile=";

    private final Path folder;
    private final Path archive;

    /**
     * @param folder for workspaces, reports and what the window says on the console
     * @param archive what the window opens
     */
    Desktop(Path folder, Path archive) {
        this.folder = folder;
        this.archive = archive;
    }

    /** Whether this process is the product, and there is a display. */
    static boolean canStart() {
        return hasDisplay() && launcher().isPresent();
    }

    private static boolean hasDisplay() {
        return System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null
                || System.getProperty("os.name").startsWith("Mac");
    }

    /** The jar that this process was started from, when it is the product's. */
    private static Optional<String> launcher() {
        return Optional.of(System.getProperty("java.class.path")).filter(path -> System.getProperty("eclipse.product") != null
                && !path.contains(File.pathSeparator) && path.contains("org.eclipse.equinox.launcher"));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** What is asked of a window that reported. */
    interface Reader<T> {

        /** @param began when the process was started, as {@link System#currentTimeMillis} */
        T read(Path report, long began, Process process) throws IOException;
    }

    /**
     * @param run names the workspace
     * @param report the file that the window writes
     * @param options for the JVM
     * @return empty when the window ended, or there was no report in time
     */
    <T> Optional<T> run(String run, Path report, List<String> options, long patienceMillis, Reader<T> reader)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(run, options)).redirectErrorStream(true)
                .redirectOutput(folder.resolve("window.log").toFile());
        long began = System.currentTimeMillis();
        Process process = builder.start();
        try {
            while (!Files.exists(report)) {
                if (!process.isAlive() || System.currentTimeMillis() - began > patienceMillis) {
                    return Optional.empty();
                }
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
            return Optional.of(reader.read(report, began, process));
        } finally {
            process.destroy();
            if (!process.waitFor(END_MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    /** As the start script does it: the compiler's first stage, and the class archive of windows. */
    private List<String> command(String run, List<String> options) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            command.add(option.startsWith(ARCHIVE_OPTION)
                    ? ARCHIVE_OPTION + Path.of(option.substring(ARCHIVE_OPTION.length())).resolveSibling("desktop.jsa")
                    : option);
        }
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(options);
        command.addAll(List.of("-jar", launcher().orElseThrow(), "-data", folder.resolve("workspace-" + run).toString(),
                "--archive", archive.toString()));
        return command;
    }
}
