package org.moduscrm.archive.service;

/** Somebody else changed a record while it was being written. Reading it again and repeating helps. */
public class StaleException extends ArchiveException {

    private static final long serialVersionUID = 1L;

    public StaleException(String message, Throwable cause) {
        super(message, cause);
    }
}
