package org.moduscrm.demo.tests;

import java.util.function.Predicate;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The services under test, as other bundles find them. */
final class Services {

    private static final long PATIENCE_MILLIS = 60_000;

    private Services() {
    }

    static <S> S one(Class<S> type) {
        return one(type, service -> true);
    }

    static <S> S one(Class<S> type, Predicate<S> wanted) {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        ServiceTracker<S, S> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            tracker.waitForService(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return tracker.getTracked().values().stream().filter(wanted).findFirst()
                .orElseThrow(() -> new IllegalStateException("No service " + type.getName()));
    }
}
