package org.moduscrm.persistence.engine;

/** There is no way to a database server, or it turned the user away. Nothing was written. */
public class ConnectionException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The connection file of the archive cannot be read or says something that is no connection. */
        SETTINGS,
        /** Nobody answers at the address, or the network failed. */
        UNREACHABLE,
        /** The server's certificate is not one to trust, or it offers no encryption where that is asked for. */
        TLS,
        /** The server wants a password and none is kept. */
        NO_PASSWORD,
        /** The user is unknown to the server, or the password is wrong. */
        REFUSED,
        /** The server has no such database. */
        NO_DATABASE,
        /** The server has no room for another connection, or is starting or stopping. */
        BUSY
    }

    private final Reason reason;

    public ConnectionException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
