package org.moduscrm.archive.model;

/** Whether an activity is still to come. */
public enum ActivityStatus {
    PLANNED, DONE, CANCELLED
}
