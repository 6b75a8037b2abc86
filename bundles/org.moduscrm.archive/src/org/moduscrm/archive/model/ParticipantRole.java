package org.moduscrm.archive.model;

/** What part somebody has in an activity; of a mail: who wrote it and who received it. */
public enum ParticipantRole {
    ATTENDEE, SENDER, RECIPIENT, COPY
}
