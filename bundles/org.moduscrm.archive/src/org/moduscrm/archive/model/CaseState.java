package org.moduscrm.archive.model;

/** Where a service case stands. */
public enum CaseState {
    OPEN, IN_WORK, SOLVED, CLOSED;

    /** Whether somebody still has to do something. */
    public boolean isPending() {
        return this == OPEN || this == IN_WORK;
    }
}
