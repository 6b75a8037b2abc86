package org.moduscrm.archive.model;

/** Whether a document is in use or in the recycle bin. */
public enum DocumentState {
    ACTIVE, REMOVED
}
