package org.moduscrm.persistence.postgresql.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

import javax.sql.PooledConnection;

import org.moduscrm.persistence.engine.ArchiveConnection;
import org.moduscrm.persistence.engine.ConnectionException;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** Makes connections to one database as one user. */
final class PostgresSource {

    private static final int CONNECT_TIMEOUT_S = 10;
    /** Longer than any statement of the product; a network that swallows everything is noticed by this alone. */
    private static final int ANSWER_TIMEOUT_S = 120;

    /**
     * Of a client that vanished, the server lets go after a minute, and with it of the rows that it holds. The driver tells
     * the server this JVM's zone, and a date cut from a moment in SQL would depend on it.
     */
    private static final String[] SETTINGS = {"set time zone 'UTC'", "set tcp_keepalives_idle = 30",
        "set tcp_keepalives_interval = 10", "set tcp_keepalives_count = 3",
        "set idle_in_transaction_session_timeout = '5min'"};

    private final PGConnectionPoolDataSource driver;

    private PostgresSource(PGConnectionPoolDataSource driver) {
        this.driver = driver;
    }

    /** @param password null when none is known; blanked out */
    static PostgresSource of(ArchiveConnection connection, char[] password) {
        PGConnectionPoolDataSource driver = new PGConnectionPoolDataSource();
        try {
            driver.setUrl(connection.url());
        } catch (IllegalArgumentException e) {
            throw new ConnectionException(ConnectionException.Reason.SETTINGS, connection.url() + ": " + e.getMessage(), e);
        }
        driver.setUser(connection.user());
        if (password != null) {
            driver.setPassword(new String(password));
            Arrays.fill(password, '\0');
        }
        driver.setSslMode(connection.tls().word());
        if (connection.rootCertificate() != null) {
            driver.setSslRootCert(connection.rootCertificate().toString());
        }
        driver.setApplicationName("Modus CRM");
        driver.setConnectTimeout(CONNECT_TIMEOUT_S);
        driver.setSocketTimeout(ANSWER_TIMEOUT_S);
        driver.setTcpKeepAlive(true);
        driver.setDefaultAutoCommit(false);
        // an import's rows go in one statement each hundred or so, not one by one
        driver.setReWriteBatchedInserts(true);
        return new PostgresSource(driver);
    }

    PooledConnection connect() throws SQLException {
        PooledConnection made = driver.getPooledConnection();
        try {
            prepare(made);
            return made;
        } catch (SQLException e) {
            made.close();
            throw e;
        }
    }

    private static void prepare(PooledConnection made) throws SQLException {
        try (Connection connection = made.getConnection(); Statement statement = connection.createStatement()) {
            for (String setting : SETTINGS) {
                statement.execute(setting);
            }
            connection.commit();
        }
    }
}
