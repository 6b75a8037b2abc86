package org.moduscrm.archive.internal.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.moduscrm.archive.spi.search.SearchIndex;
import org.moduscrm.persistence.Database;
import org.osgi.service.log.Logger;

/**
 * Keeps the index in step with the database, in one thread beside the writers. No failure here fails a write: change sets
 * stay marked as not indexed in the database until the index holds them for good, and are taken up when the archive is
 * opened next. May be called from any thread.
 */
public final class IndexKeeper implements AutoCloseable {

    /** The index is forced to the disk at most so often; a crash costs indexing that much again. */
    private static final long COMMIT_NANOS = TimeUnit.SECONDS.toNanos(2);
    /** While nobody waits, changes become visible at most so often, since each time makes the index a little slower. */
    private static final long REFRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(80);
    private static final int CUSTOMERS_AT_ONCE = 4_000;
    private static final int MAX_FAILURES = 3;

    private record Committed(UUID changeSet, Collection<UUID> customers) {
    }

    private final Database database;
    private final SearchIndex index;
    private final Logger log;
    private final Thread worker = new Thread(this::run, "Customer index");

    // Guarded by this
    private List<Committed> queue = new ArrayList<>();
    private long handedOver;
    private long visible;
    private int waiting;
    private boolean started;
    private boolean closing;
    private boolean ended;

    // The worker's own
    private IndexBuild build;
    private long taken;
    private long lastRefresh = System.nanoTime();
    private long firstUncommitted = lastRefresh;

    public IndexKeeper(Database database, SearchIndex index, Logger log) {
        this.database = database;
        this.index = index;
        this.log = log;
        worker.setDaemon(true);
    }

    /**
     * Begins to follow the database: first what the index missed, or everything when it is new or belongs to another time.
     * Returns at once; {@link #awaitVisible} waits for it. What was committed before this call counts as missed.
     */
    public synchronized void catchUp() {
        if (!started && !closing) {
            started = true;
            handedOver++;
            worker.start();
        }
    }

    /** Takes over a change set after its transaction was committed. */
    public synchronized void committed(UUID changeSet, Collection<UUID> customers) {
        if (started && !closing && !ended) {
            queue.add(new Committed(changeSet, List.copyOf(customers)));
            handedOver++;
            notifyAll();
        }
    }

    /**
     * Waits until everything handed over so far can be found. Returns early when the thread is interrupted, the archive is
     * closed, or the index failed; searches then answer from what there is.
     */
    public synchronized void awaitVisible() {
        final long target = handedOver;
        waiting++;
        notifyAll();
        try {
            while (visible < target && !ended) {
                wait();
            }
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting--;
        }
    }

    /** Indexes what was handed over, and ends. Catching up is given up and goes on when the archive is opened next. */
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
            } catch (final InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            if (openIndex()) {
                follow();
            }
        } catch (final RuntimeException e) {
            log.error("The search index does not follow the archive any more until it is opened again", e);
        } finally {
            synchronized (this) {
                ended = true;
                queue.clear();
                notifyAll();
            }
        }
    }

    /** False when closing came before the index was full. */
    private boolean openIndex() {
        build = new IndexBuild(database, index);
        if (build.isInStep()) {
            build.updateMissing(this::isClosing);
        } else {
            log.info("The search index is filled from the database");
            if (!build.rebuild(this::isClosing)) {
                return false;
            }
        }
        taken = 1;
        show();
        return true;
    }

    private synchronized boolean isClosing() {
        return closing;
    }

    private void follow() {
        while (awaitWork()) {
            final List<Committed> batch = take();
            if (!batch.isEmpty()) {
                index(batch);
            }
            if (showIsDue()) {
                show();
            }
            if (commitIsDue()) {
                build.commit();
            }
        }
        build.commit();
    }

    /** Waits until there is something to do; false when there is nothing left and closing was asked for. */
    private synchronized boolean awaitWork() {
        while (queue.isEmpty() && !showIsDue() && !commitIsDue()) {
            if (closing) {
                return false;
            }
            try {
                TimeUnit.NANOSECONDS.timedWait(this, nextDue());
            } catch (final InterruptedException e) {
                throw new IllegalStateException("Nobody interrupts the index's own thread", e);
            }
        }
        return true;
    }

    private synchronized long nextDue() {
        final long now = System.nanoTime();
        long due = TimeUnit.MINUTES.toNanos(1);
        if (visible < taken) {
            due = Math.min(due, lastRefresh + REFRESH_NANOS - now);
        }
        if (build.hasUncommitted()) {
            due = Math.min(due, firstUncommitted + COMMIT_NANOS - now);
        }
        return Math.max(TimeUnit.MILLISECONDS.toNanos(1), due);
    }

    private synchronized boolean showIsDue() {
        return visible < taken && (waiting > 0 || System.nanoTime() - lastRefresh >= REFRESH_NANOS);
    }

    private boolean commitIsDue() {
        return build.hasUncommitted() && System.nanoTime() - firstUncommitted >= COMMIT_NANOS;
    }

    private synchronized List<Committed> take() {
        int end = 0;
        int customers = 0;
        while (end < queue.size() && customers < CUSTOMERS_AT_ONCE) {
            customers += queue.get(end++).customers().size();
        }
        final List<Committed> batch = queue.subList(0, end);
        queue = new ArrayList<>(queue.subList(end, queue.size()));
        return List.copyOf(batch);
    }

    /** Tries again a few times: a database that is busy may answer the next time. */
    private void index(List<Committed> batch) {
        final Set<UUID> customers = new HashSet<>();
        batch.forEach(committed -> customers.addAll(committed.customers()));
        if (!build.hasUncommitted()) {
            firstUncommitted = System.nanoTime();
        }
        for (int attempt = 1;; attempt++) {
            try {
                build.update(batch.stream().map(Committed::changeSet).toList(), customers);
                taken += batch.size();
                return;
            } catch (final RuntimeException e) {
                if (attempt == MAX_FAILURES) {
                    throw e;
                }
                log.warn("Customers could not be indexed; trying again", e);
            }
        }
    }

    private void show() {
        index.refresh();
        lastRefresh = System.nanoTime();
        synchronized (this) {
            visible = taken;
            notifyAll();
        }
    }
}
