package org.moduscrm.archive.tests;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.moduscrm.archive.service.Archive;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** The time of all archives while a class of tests runs: as slow or fast, forwards or backwards, as the test wants. */
final class GivenTime implements InstantSource, BeforeAllCallback, AfterAllCallback {

    private volatile Instant now = Instant.parse("2025-03-01T08:00:00Z");
    private ServiceRegistration<InstantSource> registration;

    @Override
    public void beforeAll(ExtensionContext context) {
        registration = FrameworkUtil.getBundle(GivenTime.class).getBundleContext()
                .registerService(InstantSource.class, this, null);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        registration.unregister();
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** When the latest change of an archive happened, as it is stamped. */
    static Instant ofLastChange(Archive archive) {
        return archive.records().read(data -> data.query(
                "select happened_at from change_set order by id desc fetch first 1 rows only", List.of(),
                row -> row.instant(1))).getFirst();
    }

    void set(Instant moment) {
        now = moment;
    }

    /** @return the time before */
    Instant pass(Duration time) {
        Instant before = now;
        now = before.plus(time);
        return before;
    }
}
