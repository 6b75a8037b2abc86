package org.moduscrm.archive.service.document;

import org.moduscrm.archive.service.ArchiveException;

/** A file may not be stored; the message names it and says why. */
public class DocumentRefusedException extends ArchiveException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        BLOCKED_TYPE, TOO_LARGE, QUOTA, UNREADABLE
    }

    private final Reason reason;

    public DocumentRefusedException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
