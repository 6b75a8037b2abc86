package org.moduscrm.archive.service.document;

import org.moduscrm.archive.service.ArchiveException;

/** What is stored of a version is not what was filed; the message names document and version. */
public class DocumentDamagedException extends ArchiveException {

    private static final long serialVersionUID = 1L;

    public DocumentDamagedException(String message) {
        super(message, null);
    }
}
