package org.moduscrm.persistence.engine;

import java.time.Instant;

/** Somebody else holds the database. */
public class DatabaseInUseException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    private final transient Holder holder;

    /**
     * Who holds a database.
     *
     * @param process id of the process on its machine
     * @param user account that runs it
     * @param host name of the machine
     * @param since when it took the database
     */
    public record Holder(long process, String user, String host, Instant since) {
    }

    /** @param holder null when unknown */
    public DatabaseInUseException(String message, Holder holder) {
        super(message);
        this.holder = holder;
    }

    /** Null when unknown. */
    public Holder holder() {
        return holder;
    }
}
