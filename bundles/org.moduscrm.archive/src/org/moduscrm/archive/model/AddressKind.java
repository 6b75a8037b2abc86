package org.moduscrm.archive.model;

/** What an address is for. */
public enum AddressKind {
    OFFICE, DELIVERY, INVOICE, HOME, OTHER
}
