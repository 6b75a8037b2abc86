package org.moduscrm.archive.model;

/** What kind of contact an activity is. */
public enum ActivityKind {
    VISIT, CALL, MAIL, MEETING, MESSAGE, NOTE
}
