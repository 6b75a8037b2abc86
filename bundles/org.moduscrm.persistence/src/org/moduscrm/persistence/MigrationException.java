package org.moduscrm.persistence;

import org.moduscrm.persistence.engine.DatabaseException;

/** The database's tables do not fit the program and could not be brought to fit. */
public class MigrationException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The tables are older than the program, and bringing them up is not for a client's start. */
        BEHIND,
        /** The database was written by a newer program that excludes this one. */
        NEWER_DATABASE,
        /** A released script differs from the one that was applied. */
        EDITED,
        /** A script could not be read or failed; nothing of it was kept. */
        FAILED
    }

    private final Reason reason;
    private final String bundle;

    public MigrationException(Reason reason, String bundle, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.bundle = bundle;
    }

    public Reason reason() {
        return reason;
    }

    /** Symbolic name of the bundle whose migrations are concerned. */
    public String bundle() {
        return bundle;
    }
}
