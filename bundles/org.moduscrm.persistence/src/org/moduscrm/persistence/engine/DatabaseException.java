package org.moduscrm.persistence.engine;

/** The database could not do what was asked. The message is in English, for logs; callers word it for users. */
public class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseException(String message) {
        super(message);
    }

    public DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
