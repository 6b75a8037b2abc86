package org.moduscrm.persistence.engine;

/** There is no room left where the database lies. Nothing of the transaction was kept. */
public class DiskFullException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public DiskFullException(String message, Throwable cause) {
        super(message, cause);
    }
}
