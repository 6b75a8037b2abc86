package org.moduscrm.archive.service;

/** By which way a change came into the archive. */
public enum Route {
    /** A person in the window. */
    USER,
    /** A file. */
    IMPORT,
    /** A quick fix of a rule. */
    RULE,
    /** The demo company. */
    DEMO,
    /** A command of the command line. */
    COMMAND,
    /** The program itself, such as the lists that it brings. */
    SYSTEM
}
