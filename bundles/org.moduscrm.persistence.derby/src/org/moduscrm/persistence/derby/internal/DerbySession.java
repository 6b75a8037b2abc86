package org.moduscrm.persistence.derby.internal;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.apache.derby.jdbc.BasicEmbeddedDataSource40;
import org.moduscrm.persistence.engine.DatabaseException;
import org.moduscrm.persistence.engine.Dialect;
import org.moduscrm.persistence.engine.EngineSession;
import org.moduscrm.persistence.engine.Upkeep;

/** One booted Derby database. Connections are cheap here (no network, statements cached by the engine): no pool. */
final class DerbySession implements EngineSession {

    private static final String SHUT_DOWN = "08006";

    private final BasicEmbeddedDataSource40 derby;
    private final ArchiveLock lock;
    private final Dialect dialect = new DerbyDialect();
    private final DataSource connections = new TransactionalConnections();
    private final AtomicBoolean closed = new AtomicBoolean();

    DerbySession(BasicEmbeddedDataSource40 derby, ArchiveLock lock) {
        this.derby = derby;
        this.lock = lock;
    }

    @Override
    public DataSource dataSource() {
        return connections;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public Optional<String> login() {
        return Optional.empty();
    }

    @Override
    public Upkeep upkeep() {
        return new DerbyUpkeep();
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            shutDown(derby);
        } catch (SQLException e) {
            throw new DatabaseException("The database did not shut down cleanly: " + e.getMessage(), e);
        } finally {
            lock.close();
        }
    }

    /** Derby reports that it did as it was told by an exception. */
    static void shutDown(BasicEmbeddedDataSource40 database) throws SQLException {
        database.setShutdownDatabase("shutdown");
        try {
            database.getConnection().close();
        } catch (SQLException e) {
            if (!SHUT_DOWN.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    private final class TransactionalConnections implements DataSource {

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = derby.getConnection();
            connection.setAutoCommit(false);
            return connection;
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            return derby.getLogWriter();
        }

        @Override
        public void setLogWriter(PrintWriter out) throws SQLException {
            derby.setLogWriter(out);
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            derby.setLoginTimeout(seconds);
        }

        @Override
        public int getLoginTimeout() throws SQLException {
            return derby.getLoginTimeout();
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("Wraps nothing");
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
