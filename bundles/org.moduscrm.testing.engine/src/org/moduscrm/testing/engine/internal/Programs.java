package org.moduscrm.testing.engine.internal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs: those that came as an artefact where they fit this machine, else those installed on it. */
final class Programs {

    private static final String BUNDLE = "io.zonky.test.postgres.linux-amd64";
    private static final String ARCHIVE = "postgres-linux-x86_64.txz";
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private Programs() {
    }

    /**
     * The folder of {@code initdb} and {@code postgres}.
     *
     * @param folder where they may be unpacked
     */
    static Path provide(Path folder) throws IOException {
        boolean fitting = System.getProperty("os.name").equals("Linux") && System.getProperty("os.arch").equals("amd64");
        return fitting ? unpack(folder) : installed().orElseThrow(() -> new IllegalStateException(
                "PostgreSQL is missing; install it, and have initdb on the path"));
    }

    private static Path unpack(Path folder) throws IOException {
        Files.createDirectory(folder);
        Process tar = new ProcessBuilder("tar", "-x", "--no-same-owner", "-C", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (InputStream in = new XZInputStream(archive().openStream()); OutputStream out = tar.getOutputStream()) {
            in.transferTo(out);
        }
        if (tar.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("tar could not unpack " + ARCHIVE);
        }
        return folder.resolve("bin");
    }

    private static URL archive() {
        Bundle[] bundles = FrameworkUtil.getBundle(Programs.class).getBundleContext().getBundles();
        return Arrays.stream(bundles).filter(bundle -> BUNDLE.equals(bundle.getSymbolicName()))
                .map(bundle -> bundle.getEntry(ARCHIVE)).findFirst().orElseThrow();
    }

    private static Optional<Path> installed() throws IOException {
        if (Files.isDirectory(DEBIAN)) {
            try (Stream<Path> versions = Files.list(DEBIAN)) {
                return versions.map(version -> version.resolve("bin")).filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                        .max(Comparator.naturalOrder());
            }
        }
        return path().filter(bin -> Files.isExecutable(bin.resolve("initdb"))).findFirst();
    }

    static boolean isOnPath(String program) {
        return path().anyMatch(folder -> Files.isExecutable(folder.resolve(program)));
    }

    private static Stream<Path> path() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
