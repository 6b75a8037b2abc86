package org.moduscrm.persistence.derby.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveManager;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Opens archives through the public door, on the real disk or on one that loses power. */
final class Archives {

    private static final String STORAGE_PROPERTY = "org.moduscrm.persistence.derby.storage";
    private static final long PATIENCE_MILLIS = 60_000;

    private Archives() {
    }

    static BundleContext context() {
        return FrameworkUtil.getBundle(Archives.class).getBundleContext();
    }

    static <S> S service(Class<S> type) {
        ServiceTracker<S, S> tracker = new ServiceTracker<>(context(), type, null);
        tracker.open();
        try {
            S service = tracker.waitForService(PATIENCE_MILLIS);
            if (service == null) {
                throw new IllegalStateException("No service " + type.getName() + ": a bundle that it needs is missing");
            }
            return service;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Archive open(Path folder) {
        return service(ArchiveManager.class).open(folder);
    }

    /** Opens on the simulated disk that was put below the folder. */
    static Archive openLossy(Path folder) {
        System.setProperty(STORAGE_PROPERTY, "lossy");
        try {
            return open(folder);
        } finally {
            System.clearProperty(STORAGE_PROPERTY);
        }
    }

    /** An archive with a little in it, closed, to be copied. */
    static void prepare(Path folder) {
        try (Archive archive = open(folder)) {
            Importer.run(archive, 0, Importer.PREPARED, chunk -> { });
        }
    }

    /** Copies an archive as it lies on the disk, but for the lock of a process that may still be there as a ghost. */
    static void copy(Path from, Path to) {
        for (Path file : filesBelow(from)) {
            if (!file.getFileName().toString().startsWith("archive.")) {
                copyFile(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void copyFile(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (NoSuchFileException e) {
            // deleted meanwhile
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> filesBelow(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what it can: a ghost may still make files in there. The rest goes with the temporary folder. */
    static void delete(Path folder) {
        filesBelow(folder).forEach(file -> file.toFile().delete());
    }
}
