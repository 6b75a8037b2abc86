package org.moduscrm.persistence.tests;

import java.nio.file.Path;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.persistence.engine.DatabaseEngine;
import org.moduscrm.persistence.engine.EngineSession;
import org.moduscrm.testing.engine.TestEngine;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** Opens archives and databases of the engine that this run is about. */
final class Archives {

    private static final long PATIENCE_MILLIS = 60_000;

    private Archives() {
    }

    static BundleContext context() {
        return FrameworkUtil.getBundle(Archives.class).getBundleContext();
    }

    static <S> S service(Class<S> type) {
        return service(type, "");
    }

    private static <S> S service(Class<S> type, String condition) {
        try {
            ServiceTracker<S, S> tracker = new ServiceTracker<>(context(),
                    context().createFilter("(&(objectClass=" + type.getName() + ")" + condition + ")"), null);
            tracker.open();
            S service = tracker.waitForService(PATIENCE_MILLIS);
            if (service == null) {
                throw new IllegalStateException("No service " + type.getName() + ": a bundle that it needs is missing");
            }
            return service;
        } catch (InterruptedException | InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new archive, open. */
    static Archive make(Path folder) {
        return service(ArchiveManager.class).open(service(TestEngine.class).newArchive(folder));
    }

    /** A database without any table. */
    static EngineSession makeDatabase(Path folder) {
        return openDatabase(service(TestEngine.class).newDatabase(folder));
    }

    static EngineSession openDatabase(Path folder) {
        return service(DatabaseEngine.class, "(engine=" + service(TestEngine.class).name() + ")").open(folder);
    }
}
