package org.moduscrm.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Route;
import org.moduscrm.ui.session.ArchiveSession;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** An archive in a throw-away folder, open in the window, one for all tests of a class. */
public final class ArchiveFixture implements BeforeAllCallback, AfterAllCallback {

    private static final long PATIENCE_S = 120;

    private Path folder;
    private ArchiveSession session;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        folder = Files.createTempDirectory("archive");
        session = service(ArchiveSession.class);
        ArchiveSession.Status status = get(session.open(folder));
        if (!status.isOpen()) {
            throw new IllegalStateException(status.message(), status.cause());
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        get(session.close());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** A service of the running product. */
    public static <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(ArchiveFixture.class).getBundleContext();
        ServiceTracker<S, S> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            S service = tracker.waitForService(TimeUnit.SECONDS.toMillis(PATIENCE_S));
            if (service == null) {
                throw new IllegalStateException("No service " + type.getName());
            }
            return service;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for what the session does in the background. */
    public static <T> T get(Future<T> future) throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(PATIENCE_S, TimeUnit.SECONDS);
    }

    public Archive archive() {
        return session.current().orElseThrow();
    }

    public ArchiveSession session() {
        return session;
    }

    public Path folder() {
        return folder;
    }

    /** Stores customers with what belongs to them, in one transaction. */
    public void store(CustomerBuilder... customers) {
        List<ArchiveRecord> records = Arrays.stream(customers).flatMap(customer -> customer.records().stream()).toList();
        archive().records().write(Route.USER, workspace -> {
            records.forEach(workspace::add);
            return null;
        });
    }

    /** Takes customers with a name out of lists and search. */
    public void remove(String name) {
        archive().records().write(Route.USER, workspace -> {
            workspace.select(Customer.class, "select c from Customer c where c.name = :name", Map.of("name", name))
                    .forEach(customer -> customer.setState(CustomerState.REMOVED));
            return null;
        });
    }

    /** Stores customers that have a name and nothing else, many at once. */
    public void storeNamed(Stream<String> names) {
        List<Customer> customers = names.map(name -> CustomerBuilder.aCustomer().named(name).customer()).toList();
        archive().records().write(Route.IMPORT, workspace -> workspace.addAll(customers));
    }
}
