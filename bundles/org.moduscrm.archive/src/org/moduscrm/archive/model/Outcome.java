package org.moduscrm.archive.model;

/** How an opportunity ended. */
public enum Outcome {
    WON, LOST, ABANDONED
}
