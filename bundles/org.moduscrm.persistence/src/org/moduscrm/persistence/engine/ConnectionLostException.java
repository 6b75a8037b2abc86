package org.moduscrm.persistence.engine;

/** The server could not be reached, or the connection broke. Nothing of the transaction was kept. */
public class ConnectionLostException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public ConnectionLostException(String message, Throwable cause) {
        super(message, cause);
    }
}
