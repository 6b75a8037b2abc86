package org.moduscrm.archive.internal.server;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.moduscrm.archive.internal.ThreadCheck;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.service.ArchiveListener.ArchiveChange;
import org.moduscrm.archive.service.OutcomeUnknownException;
import org.moduscrm.archive.service.Server;
import org.moduscrm.archive.service.ServerAwayException;
import org.moduscrm.persistence.CommitUnknownException;
import org.moduscrm.persistence.Database;
import org.moduscrm.persistence.engine.ConnectionException;
import org.moduscrm.persistence.engine.ConnectionLostException;
import org.moduscrm.persistence.engine.DatabaseException;
import org.osgi.service.log.Logger;

/** Watches the server from one thread: whether it answers, and what others commit. */
public final class ServerWatch implements Server, AutoCloseable {

    /** Others' changes are seen within five seconds; this leaves room for slow networks. */
    private static final long POLL_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long FIRST_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long LONGEST_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final String address;
    private final String user;
    private final Database database;
    private final ThreadCheck threads;
    private final Logger log;
    private final ChangeFeed feed;
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private final Thread worker = new Thread(this::run, "Database server");
    private Consumer<ArchiveChange> announce;

    // Guarded by this
    private State state = State.PRESENT;
    private boolean hurried;
    private boolean closing;

    public ServerWatch(String address, String user, Database database, ThreadCheck threads, Logger log) {
        this.address = address;
        this.user = user;
        this.database = database;
        this.threads = threads;
        this.log = log;
        this.feed = new ChangeFeed(database);
        worker.setDaemon(true);
    }

    /**
     * Begins to watch. What was committed before is not told.
     *
     * @param others told what others commit, in the watching thread
     */
    public void start(Consumer<ArchiveChange> others) {
        announce = others;
        feed.poll();
        worker.start();
    }

    /** See {@link ChangeFeed#own}. */
    public void own(UUID changeSet) {
        feed.own(changeSet);
    }

    /** Words a failure for users, after noting what it says about the server. */
    public ArchiveException worded(DatabaseException failure) {
        lost();
        return failure instanceof CommitUnknownException unknown
                ? new OutcomeUnknownException(Messages.outcomeUnknown, unknown.transaction(), unknown)
                : new ServerAwayException(Messages.serverAway, failure);
    }

    /** Somebody had an answer from the server: if it counts as away, it is looked after at once. */
    public void answered() {
        if (state() == State.AWAY) {
            retry();
        }
    }

    /** Whether a failure is one to word here. */
    public static boolean concerns(DatabaseException failure) {
        return failure instanceof ConnectionLostException || failure instanceof ConnectionException
                || failure instanceof CommitUnknownException;
    }

    private void lost() {
        become(State.AWAY);
        retry();
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public String user() {
        return user;
    }

    @Override
    public synchronized State state() {
        return state;
    }

    @Override
    public synchronized void retry() {
        hurried = true;
        notifyAll();
    }

    @Override
    public boolean wasStored(UUID changeSet) {
        threads.check();
        ChangeSetProof proof = new ChangeSetProof(changeSet);
        try {
            return wasCommitted(proof);
        } catch (DatabaseException e) {
            throw new ServerAwayException(Messages.outcomeUnknown, e);
        }
    }

    /** The first question may only find out that the connection kept for it is broken. */
    private boolean wasCommitted(ChangeSetProof proof) {
        try {
            return database.wasCommitted(proof);
        } catch (ConnectionLostException e) {
            return database.wasCommitted(proof);
        }
    }

    @Override
    public void addListener(Consumer<State> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Consumer<State> listener) {
        listeners.remove(listener);
    }

    private void run() {
        long pause = POLL_NANOS;
        boolean present = true;
        while (pause(pause)) {
            try {
                List<ArchiveChange> changes = feed.poll();
                present = true;
                pause = POLL_NANOS;
                become(State.PRESENT);
                changes.forEach(announce);
            } catch (DatabaseException e) {
                pause = present ? FIRST_PAUSE_NANOS : Math.min(LONGEST_PAUSE_NANOS, 2 * pause);
                present = false;
                become(State.AWAY);
            } catch (RuntimeException e) {
                log.error("What others changed could not be told", e);
            }
        }
    }

    /** Waits for the time, or until somebody is in a hurry; false when it is to end. */
    private synchronized boolean pause(long nanos) {
        long end = System.nanoTime() + nanos;
        try {
            for (long left = nanos; left > 0 && !hurried && !closing; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts the watching thread", e);
        }
        hurried = false;
        return !closing;
    }

    /** Listeners are called under the lock, so that they hear of the changes in their order. */
    private synchronized void become(State next) {
        if (state != next) {
            state = next;
            log.warn(next == State.AWAY ? "The database server at {} does not answer; it is tried again"
                    : "The database server at {} is back", address);
            listeners.forEach(listener -> listener.accept(next));
        }
    }

    /** Waits for a question that is under way. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        boolean interrupted = false;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
