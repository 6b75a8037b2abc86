package org.moduscrm.archive.service;

import java.util.UUID;

/**
 * The database server went away while it stored something: all of it is stored, or nothing. Which of the two,
 * {@link Server#wasStored} tells as soon as the server is back; to write the same again before is to risk having it twice.
 */
public class OutcomeUnknownException extends ArchiveException {

    private static final long serialVersionUID = 1L;

    private final UUID changeSet;

    public OutcomeUnknownException(String message, UUID changeSet, Throwable cause) {
        super(message, cause);
        this.changeSet = changeSet;
    }

    /** The change set that was being stored. */
    public UUID changeSet() {
        return changeSet;
    }
}
