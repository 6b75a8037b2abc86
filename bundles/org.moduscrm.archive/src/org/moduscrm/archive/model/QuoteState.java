package org.moduscrm.archive.model;

/** Where an offer stands. */
public enum QuoteState {
    OPEN, ACCEPTED, DECLINED
}
