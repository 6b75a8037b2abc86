package org.moduscrm.archive.service;

/** The database server cannot be reached. Nothing of what was asked for has been stored; the same again later helps. */
public class ServerAwayException extends ArchiveException {

    private static final long serialVersionUID = 1L;

    public ServerAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
