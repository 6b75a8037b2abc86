package org.moduscrm.archive.service;

/** Somebody else has the archive open. */
public class ArchiveInUseException extends ArchiveException {

    private static final long serialVersionUID = 1L;

    private final String holder;

    /** @param holder process, user, host and start, in words; empty if unknown */
    public ArchiveInUseException(String message, String holder, Throwable cause) {
        super(message, cause);
        this.holder = holder;
    }

    public String holder() {
        return holder;
    }
}
