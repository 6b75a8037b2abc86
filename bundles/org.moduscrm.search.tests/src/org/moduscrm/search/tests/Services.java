package org.moduscrm.search.tests;

import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Services as any bundle gets them. */
final class Services {

    private static final long PATIENCE_MILLIS = 60_000;

    private Services() {
    }

    static <T> T get(Class<T> type) {
        final var context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        final var tracker = new ServiceTracker<T, T>(context, type, null);
        tracker.open();
        try {
            final T service = tracker.waitForService(PATIENCE_MILLIS);
            if (service == null) {
                throw new IllegalStateException("No " + type.getSimpleName() + ": a bundle that it needs is missing");
            }
            return service;
        } catch (final InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
