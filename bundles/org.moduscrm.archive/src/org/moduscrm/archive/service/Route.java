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
    /** The merge of two records into one, or its undoing. */
    MERGE,
    /** A person's move from one post to another, or its undoing. */
    MOVE,
    /** Code of a partner, acting by itself. */
    PARTNER,
    /** A former value that a person took back from the history. */
    RESTORE,
    /** The archive itself, such as what it brings along for an enterprise to configure. */
    SYSTEM
}
