package org.moduscrm.persistence.postgresql.tests;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

import org.moduscrm.persistence.engine.DatabaseEngine;

/** Services of the running framework, and statements as anybody with a database tool could send them. */
final class Services {

    private static final long PATIENCE_MILLIS = 60_000;

    private Services() {
    }

    static <S> S service(Class<S> type) {
        return service(type, "(objectClass=" + type.getName() + ")");
    }

    static DatabaseEngine engine() {
        return service(DatabaseEngine.class, "(engine=postgresql)");
    }

    private static <S> S service(Class<S> type, String filter) {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        try {
            ServiceTracker<S, S> tracker = new ServiceTracker<>(context,
                    context.createFilter("(&(objectClass=" + type.getName() + ")" + filter + ")"), null);
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

    static int execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }
}
