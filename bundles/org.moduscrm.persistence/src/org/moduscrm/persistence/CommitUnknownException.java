package org.moduscrm.persistence;

import java.util.UUID;

import org.moduscrm.persistence.engine.DatabaseException;

/**
 * The connection broke while the commit was under way, and the database could not be asked since. The transaction was
 * committed as a whole or not at all; which of the two, its number tells once the database answers again.
 */
public class CommitUnknownException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    private final UUID transaction;

    public CommitUnknownException(UUID transaction, Throwable cause) {
        super("Whether transaction " + transaction + " was committed is not known", cause);
        this.transaction = transaction;
    }

    /** The number under which the unit of work was to be found; see {@link UnitOfWork#provenBy}. */
    public UUID transaction() {
        return transaction;
    }
}
