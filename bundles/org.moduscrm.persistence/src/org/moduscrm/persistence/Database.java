package org.moduscrm.persistence;

import java.util.function.Function;

import org.moduscrm.persistence.engine.Dialect;

/**
 * An open database with its mapping. All methods may be called from any thread but a user-interface thread.
 */
public interface Database extends AutoCloseable {

    /** Runs reads in one transaction, which is rolled back at the end. */
    <T> T read(Function<Reading, T> work);

    /**
     * Runs a unit of work and commits it; rolls back when it throws.
     *
     * @throws StaleRecordException when a record was changed by somebody else since it was read
     * @throws org.moduscrm.persistence.engine.ConnectionLostException when the server went away; nothing was kept
     * @throws CommitUnknownException when the server went away during the commit and cannot be asked how it ended
     * @throws org.moduscrm.persistence.engine.DatabaseException when the database fails otherwise; nothing was kept
     */
    <T> T write(Function<UnitOfWork, T> work);

    /**
     * Asks how an earlier transaction ended, in a new one that is rolled back.
     *
     * @throws org.moduscrm.persistence.engine.DatabaseException when that cannot be told yet
     */
    boolean wasCommitted(CommitProof proof);

    Dialect dialect();

    /**
     * How many characters the column behind a text attribute takes; {@link Integer#MAX_VALUE} for attributes that are no
     * text or not stored in a column of their own.
     */
    int textLimit(Class<?> entity, String attribute);

    @Override
    void close();
}
