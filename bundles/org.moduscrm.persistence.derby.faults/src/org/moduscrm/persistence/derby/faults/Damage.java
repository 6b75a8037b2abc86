package org.moduscrm.persistence.derby.faults;

/** What becomes of writes that were not synced when the power went. */
public enum Damage {

    /** None of them reached the disk. */
    DROPPED,

    /** Each sector of the disk holds what was written to it up to some moment of its own: the disk wrote in its order. */
    REORDERED,

    /** All but the last reached the disk, and of the last only a beginning. */
    TORN
}
