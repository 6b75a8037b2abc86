package org.moduscrm.archive.spi.rule;

/** How serious a finding is. */
public enum Severity {
    /** Blocks saving. */
    ERROR,
    /** Should be looked at; saving goes on. */
    WARNING,
    /** A hint. */
    ADVICE
}
