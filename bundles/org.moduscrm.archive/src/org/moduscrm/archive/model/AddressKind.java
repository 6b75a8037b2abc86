package org.moduscrm.archive.model;

/** What an address is for. */
public enum AddressKind {
    OFFICE, SITE, DELIVERY, INVOICE, HOME, OTHER
}
