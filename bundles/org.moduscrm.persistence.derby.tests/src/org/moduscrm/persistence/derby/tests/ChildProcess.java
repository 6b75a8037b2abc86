package org.moduscrm.persistence.derby.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;

/** {@link ChildApplication} in a JVM of its own, in the same framework with the same bundles as this one. */
final class ChildProcess implements AutoCloseable {

    static final String STARTED = "started";

    private static final String APPLICATION = "org.moduscrm.persistence.derby.tests.child";

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private ChildProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** @param configuration where the child's framework may keep its things; made when missing and used again */
    static ChildProcess start(Path configuration, String... arguments) {
        try {
            configure(configuration);
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                    "-Xmx300m", "-Dderby.storage.pageCacheSize=" + System.getProperty("derby.storage.pageCacheSize", "1000"),
                    "-cp", framework().toString(), "org.eclipse.core.runtime.adaptor.EclipseStarter",
                    "-configuration", configuration.toString(), "-data", "@none", "-application", APPLICATION));
            if (System.getProperty("osgi.dev") != null) {
                command.addAll(List.of("-dev", System.getProperty("osgi.dev")));
            }
            command.addAll(List.of(arguments));
            return new ChildProcess(new ProcessBuilder(command)
                    .redirectError(configuration.resolve("errors.txt").toFile()).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bundles of this framework, but without the starter of the tests. */
    private static void configure(Path configuration) throws IOException {
        if (Files.exists(configuration.resolve("config.ini"))) {
            return;
        }
        Files.createDirectories(configuration);
        List<String> bundles = new ArrayList<>();
        for (Bundle bundle : Archives.context().getBundles()) {
            if (bundle.getBundleId() != 0 && isNeeded(bundle)) {
                bundles.add(location(bundle) + startLevel(bundle));
            }
        }
        Properties properties = new Properties();
        properties.setProperty("osgi.bundles", String.join(",", bundles));
        properties.setProperty("osgi.bundles.defaultStartLevel", "4");
        properties.setProperty("osgi.configuration.cascaded", "false");
        properties.setProperty("osgi.framework", framework().toUri().toString());
        try (var out = Files.newOutputStream(configuration.resolve("config.ini"))) {
            properties.store(out, null);
        }
    }

    /** The bundles of the window and the starter of the tests would only cost time. */
    private static boolean isNeeded(Bundle bundle) {
        String name = bundle.getSymbolicName();
        return !name.contains("surefire") && !name.contains(".p2.") && !name.contains(".ui")
                && !name.matches("org\\.eclipse\\.(compare|e4|help|jface|ltk|swt|team)\\b.*");
    }

    private static String location(Bundle bundle) {
        return "reference:" + FileLocator.getBundleFileLocation(bundle).orElseThrow().toURI();
    }

    private static String startLevel(Bundle bundle) {
        return switch (bundle.getSymbolicName()) {
            case "org.apache.felix.scr", "org.apache.aries.spifly.dynamic.bundle", "org.moduscrm.persistence",
                    "org.eclipse.equinox.common" -> "@2:start";
            default -> bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING ? "@4:start" : "";
        };
    }

    private static Path framework() {
        return Path.of(java.net.URI.create(System.getProperty("osgi.framework")));
    }

    long pid() {
        return process.pid();
    }

    /** @return the next line that begins so, without its beginning; null when the process ended before */
    String await(String beginning) {
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                if (line.startsWith(beginning)) {
                    return line.substring(beginning.length());
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that it wrote so far. */
    List<String> lines() {
        return lines;
    }

    /** SIGKILL. What it wrote before is read to the end: it was acknowledged. */
    void kill() {
        // not of the Process itself, which would close its output
        process.toHandle().destroyForcibly();
        await("\0never");
        end();
    }

    private void end() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }
}
