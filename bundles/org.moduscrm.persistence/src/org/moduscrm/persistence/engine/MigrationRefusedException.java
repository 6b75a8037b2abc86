package org.moduscrm.persistence.engine;

/** A database is not to be migrated by this user, or not at all. Nothing was changed. */
public class MigrationRefusedException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The user does not own the tables and may not change them. */
        NOT_OWNER,
        /** The database was created with another encoding or order of text than archives need. */
        UNSUITABLE
    }

    private final Reason reason;

    public MigrationRefusedException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
