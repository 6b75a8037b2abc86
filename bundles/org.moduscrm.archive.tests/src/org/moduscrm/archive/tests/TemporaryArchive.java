package org.moduscrm.archive.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.service.Route;
import org.moduscrm.testing.engine.TestEngine;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** An archive on a throw-away database of the engine that this run is about, one for all tests of a class. */
final class TemporaryArchive implements BeforeAllCallback, AfterAllCallback {

    private static final long PATIENCE_MILLIS = 60_000;

    private Path folder;
    private ArchiveManager manager;
    private Archive archive;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = service(TestEngine.class).newArchive(Files.createTempDirectory("archive"));
        manager = manager();
        archive = manager.open(folder);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        archive.close();
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

    static ArchiveManager manager() {
        return service(ArchiveManager.class);
    }

    private static <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(TemporaryArchive.class).getBundleContext();
        ServiceTracker<S, S> tracker = new ServiceTracker<>(context, type, null);
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

    Archive get() {
        return archive;
    }

    Path folder() {
        return folder;
    }

    /** Closes the archive and opens it again, as a user does overnight. */
    Archive reopen() {
        archive.close();
        archive = manager.open(folder);
        return archive;
    }

    Customer customer(String name) {
        Customer customer = new Customer();
        customer.setName(name);
        archive.records().write(Route.USER, workspace -> {
            workspace.add(customer);
            return null;
        });
        return customer;
    }

    void customers(List<String> names) {
        archive.records().write(Route.IMPORT, workspace -> workspace.addAll(names.stream().map(name -> {
            Customer customer = new Customer();
            customer.setName(name);
            return customer;
        }).toList()));
    }
}
