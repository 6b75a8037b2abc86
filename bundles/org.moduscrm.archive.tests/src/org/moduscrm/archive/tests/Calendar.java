package org.moduscrm.archive.tests;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Lets a test say which day it is. */
final class Calendar implements BeforeEachCallback, AfterEachCallback, InstantSource {

    private volatile Instant now = Instant.now();
    private ServiceRegistration<InstantSource> registration;

    @Override
    public void beforeEach(ExtensionContext context) {
        registration = FrameworkUtil.getBundle(Calendar.class).getBundleContext()
                .registerService(InstantSource.class, this, null);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        registration.unregister();
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Noon of a day in the enterprise's zone. */
    void turnTo(LocalDate day, ZoneId zone) {
        now = day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }
}
