package org.moduscrm.archive.service;

/** Something that the user must be told about an archive; the message is in the user's language and says what to do. */
public class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
