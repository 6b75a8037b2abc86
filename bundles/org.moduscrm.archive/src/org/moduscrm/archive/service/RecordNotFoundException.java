package org.moduscrm.archive.service;

/** The record does not exist, or not any more. */
public class RecordNotFoundException extends ArchiveException {

    private static final long serialVersionUID = 1L;

    public RecordNotFoundException(String message) {
        super(message, null);
    }
}
