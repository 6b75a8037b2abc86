package org.moduscrm.persistence;

import org.moduscrm.persistence.engine.DatabaseException;

/** A record to be written has been changed or removed by somebody else since it was read. */
public class StaleRecordException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public StaleRecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
