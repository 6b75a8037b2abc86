package org.moduscrm.persistence.postgresql.internal;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.DataSource;
import javax.sql.PooledConnection;

/**
 * At most three connections of this client to one database; idle ones are closed.
 *
 * <p>A thread that holds a connection may take a second one, as when a check within a save reads something by itself. So
 * that such threads never wait for each other, one of the three is kept for second ones: at most two threads work at a
 * time.
 */
final class ConnectionPool implements DataSource, AutoCloseable {

    private static final int AT_WORK = 2;
    private static final int PATIENCE_S = 30;
    private static final int TEST_S = 3;
    private static final Duration TRUSTED = Duration.ofSeconds(5);
    private static final Duration KEPT = Duration.ofSeconds(60);

    private final PostgresSource source;
    private final Semaphore first = new Semaphore(AT_WORK, true);
    private final Semaphore second = new Semaphore(1, true);
    private final Map<Thread, Integer> held = new ConcurrentHashMap<>();
    private final Deque<Idle> idle = new ArrayDeque<>();
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(ConnectionPool::daemon);
    private boolean closed;

    private record Idle(PooledConnection connection, long since) {

        boolean olderThan(Duration age) {
            return System.nanoTime() - since > age.toNanos();
        }
    }

    ConnectionPool(PostgresSource source) {
        this.source = source;
        sweeper.scheduleWithFixedDelay(this::closeIdle, KEPT.toSeconds() / 4, KEPT.toSeconds() / 4, TimeUnit.SECONDS);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "Modus CRM idle connections");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Semaphore permits = held.containsKey(Thread.currentThread()) ? second : first;
        acquire(permits);
        Lease lease = new Lease(permits, Thread.currentThread());
        boolean given = false;
        try {
            PooledConnection physical = trustedIdle();
            if (physical == null) {
                physical = source.connect();
            }
            physical.addConnectionEventListener(lease);
            Connection connection = physical.getConnection();
            given = true;
            return connection;
        } finally {
            if (!given) {
                lease.end();
            }
        }
    }

    private static void acquire(Semaphore permits) throws SQLException {
        try {
            if (!permits.tryAcquire(PATIENCE_S, TimeUnit.SECONDS)) {
                throw new SQLTransientConnectionException(
                        "All connections of this client have been busy for " + PATIENCE_S + " seconds", "08001");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("Interrupted while waiting for a connection", "08001", e);
        }
    }

    /** One that was used a moment ago is there; another is asked first. Null when there is none. */
    private PooledConnection trustedIdle() {
        while (true) {
            Idle candidate;
            synchronized (idle) {
                candidate = idle.pollFirst();
            }
            if (candidate == null || !candidate.olderThan(TRUSTED) || isAlive(candidate.connection())) {
                return candidate == null ? null : candidate.connection();
            }
            closeQuietly(candidate.connection());
        }
    }

    private static boolean isAlive(PooledConnection physical) {
        try (Connection connection = physical.getConnection()) {
            return connection.isValid(TEST_S);
        } catch (SQLException e) {
            return false;
        }
    }

    private void giveBack(PooledConnection physical) {
        synchronized (idle) {
            if (!closed) {
                idle.addFirst(new Idle(physical, System.nanoTime()));
                return;
            }
        }
        closeQuietly(physical);
    }

    /** When one connection broke, the others probably did: they are made anew rather than found broken one by one. */
    private void distrustIdle() {
        List<Idle> doubtful;
        synchronized (idle) {
            doubtful = List.copyOf(idle);
            idle.clear();
        }
        doubtful.forEach(entry -> closeQuietly(entry.connection()));
    }

    private void closeIdle() {
        List<PooledConnection> old = new ArrayList<>();
        synchronized (idle) {
            while (!idle.isEmpty() && idle.peekLast().olderThan(KEPT)) {
                old.add(idle.pollLast().connection());
            }
        }
        old.forEach(ConnectionPool::closeQuietly);
    }

    private static void closeQuietly(PooledConnection physical) {
        try {
            physical.close();
        } catch (SQLException e) {
            // it was to be thrown away
        }
    }

    /** A connection that is in use when the pool is closed ends when its taker closes it. */
    @Override
    public void close() {
        sweeper.shutdown();
        List<Idle> left;
        synchronized (idle) {
            closed = true;
            left = List.copyOf(idle);
            idle.clear();
        }
        left.forEach(entry -> closeQuietly(entry.connection()));
    }

    /** One use of a connection, from taking it to closing it. */
    private final class Lease implements ConnectionEventListener {

        private final Semaphore permits;
        private final Thread holder;
        private boolean ended;

        Lease(Semaphore permits, Thread holder) {
            this.permits = permits;
            this.holder = holder;
            held.merge(holder, 1, Integer::sum);
        }

        synchronized boolean end() {
            if (ended) {
                return false;
            }
            ended = true;
            held.computeIfPresent(holder, (thread, count) -> count == 1 ? null : count - 1);
            permits.release();
            return true;
        }

        @Override
        public void connectionClosed(ConnectionEvent event) {
            PooledConnection physical = (PooledConnection) event.getSource();
            physical.removeConnectionEventListener(this);
            // back before the permit: the next taker must find it rather than make a fourth
            synchronized (this) {
                if (!ended) {
                    giveBack(physical);
                }
            }
            end();
        }

        /** The driver says so of failures after which a connection is of no use. */
        @Override
        public void connectionErrorOccurred(ConnectionEvent event) {
            PooledConnection physical = (PooledConnection) event.getSource();
            physical.removeConnectionEventListener(this);
            closeQuietly(physical);
            distrustIdle();
            end();
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("A pool has one user");
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
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
