package org.moduscrm.archive.model;

/** Where a customer record stands in its own life; not to be confused with the stage of the sale. */
public enum CustomerState {
    /** In use. */
    ACTIVE,
    /** In the recycle bin: out of lists and search, can be restored. */
    REMOVED
}
