package org.moduscrm.ui.list;

/** Where a window stands in the whole list. @param start index of its first row from 0; UNKNOWN after a jump */
record ListPosition(long start) {

    static final long UNKNOWN = -1;
    static final ListPosition START = new ListPosition(0);
    static final ListPosition SOMEWHERE = new ListPosition(UNKNOWN);

    boolean isKnown() {
        return start != UNKNOWN;
    }

    ListPosition moved(long rows) {
        return isKnown() ? new ListPosition(Math.max(0, start + rows)) : this;
    }
}
