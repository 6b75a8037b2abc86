package org.moduscrm.persistence.internal.unit;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

import org.moduscrm.persistence.CommitProof;
import org.moduscrm.persistence.CommitUnknownException;
import org.moduscrm.persistence.engine.DatabaseException;

/** Finds out how a transaction ended whose commit was not answered. */
final class LostCommit {

    /** A server that was only started anew is back by then; whoever waits longer wants to be told. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Predicate<CommitProof> ask;

    /** @param ask puts the proof to the database in a new transaction */
    LostCommit(Predicate<CommitProof> ask) {
        this.ask = ask;
    }

    /**
     * @return whether it was committed
     * @throws CommitUnknownException when the database did not tell in time
     */
    boolean wasCommitted(JpaUnitOfWork unit, RuntimeException failure) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        for (long pause = FIRST_PAUSE_NANOS;; pause *= 2) {
            try {
                return ask.test(unit.proof());
            } catch (DatabaseException e) {
                failure.addSuppressed(e);
                if (System.nanoTime() + pause > end || Thread.currentThread().isInterrupted()) {
                    throw new CommitUnknownException(unit.transaction(), failure);
                }
                LockSupport.parkNanos(pause);
            }
        }
    }
}
