package org.moduscrm.persistence.engine;

/** Somebody else holds the database. */
public class DatabaseInUseException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    private final String holder;

    /**
     * @param holder who holds it, as the holder wrote it down: process id, user, host and start in words; empty if unknown
     */
    public DatabaseInUseException(String message, String holder) {
        super(message);
        this.holder = holder;
    }

    public String holder() {
        return holder;
    }
}
