package org.moduscrm.archive.model;

/** Where an order stands. */
public enum OrderState {
    OPEN, DELIVERED, INVOICED, CANCELLED
}
