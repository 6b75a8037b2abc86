package org.moduscrm.exchange.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.ImportOptions;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.exchange.service.BrokenFilesException;
import org.moduscrm.exchange.service.Exchange;
import org.moduscrm.exchange.service.ImportBatch;
import org.moduscrm.exchange.service.ImportBatch.Planned;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** An empty archive on a throw-away Derby database and a folder for files, new for each test. */
final class TemporaryArchive implements BeforeEachCallback, AfterEachCallback {

    private static final long PATIENCE_MILLIS = 60_000;

    private Path folder;
    private Archive archive;
    private Exchange exchange;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("exchange");
        exchange = service(Exchange.class);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        if (archive != null) {
            archive.close();
            archive = null;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(TemporaryArchive::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T service(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(TemporaryArchive.class).getBundleContext();
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            T service = tracker.waitForService(PATIENCE_MILLIS);
            if (service == null) {
                throw new IllegalStateException("No service " + type + ": a bundle that it needs is missing");
            }
            return service;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Made when it is first asked for: some tests need only files. */
    Archive archive() {
        if (archive == null) {
            archive = service(ArchiveManager.class).open(folder.resolve("archive"));
        }
        return archive;
    }

    Exchange exchange() {
        return exchange;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path write(String name, String text) {
        return write(name, text, StandardCharsets.UTF_8);
    }

    Path write(String name, String text, Charset charset) {
        return write(name, text.getBytes(charset));
    }

    Path write(String name, byte[] bytes) {
        try {
            return Files.write(file(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that comes with the product. */
    Path sample(String name) {
        Path copy = file(Path.of(name).getFileName().toString());
        try (InputStream in = FrameworkUtil.getBundle(Exchange.class).getEntry("samples/" + name).openStream()) {
            Files.copy(in, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    /** Imports files of kinds that are recognised. */
    ImportResult imported(Path... files) {
        return importedAs(null, files);
    }

    ImportResult importedAs(String kind, Path... files) {
        try {
            return exchange.plan(List.of(files), kind, ImportOptions.DEFAULT).run(archive(), new Quiet());
        } catch (BrokenFilesException | BrokenFileException e) {
            throw new AssertionError("The file counts as broken: " + e.getMessage(), e);
        }
    }

    /** Tells nobody. */
    static final class Quiet implements ImportBatch.Progress {

        @Override
        public void committed(Planned file, long rows) {
            // nobody listens
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    long count(String table) {
        return number("select count(*) from " + table).longValue();
    }

    BigDecimal number(String sql) {
        return archive().records().read(data -> data.query(sql, List.of(), row -> row.decimal(1))).getFirst();
    }

    /** Rows of one column of text, in order. */
    List<String> texts(String sql, Object... parameters) {
        return archive().records().read(data -> data.query(sql, List.of(parameters), row -> row.text(1)));
    }
}
