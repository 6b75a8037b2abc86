package org.moduscrm.archive.service;

/** Orders that the customer list offers; each has its database index. */
public enum CustomerSort {
    NAME, CODE, GRADE, CHANGED
}
