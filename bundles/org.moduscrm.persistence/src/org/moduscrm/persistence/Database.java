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
     * @throws org.moduscrm.persistence.engine.DatabaseException when the database fails
     */
    <T> T write(Function<UnitOfWork, T> work);

    Dialect dialect();

    /**
     * How many characters the column behind a text attribute takes; {@link Integer#MAX_VALUE} for attributes that are no
     * text or not stored in a column of their own.
     */
    int textLimit(Class<?> entity, String attribute);

    @Override
    void close();
}
