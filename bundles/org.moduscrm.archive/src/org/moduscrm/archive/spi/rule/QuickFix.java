package org.moduscrm.archive.spi.rule;

import org.moduscrm.archive.service.Archive;

/** Mends what a finding is about. */
public interface QuickFix {

    /** Stable id within the rule. */
    String id();

    /** What it does, in the user's language, as a command: "Plan a call for tomorrow". */
    String label();

    /**
     * Mends it through the write pipeline, under {@link org.moduscrm.archive.service.Route#RULE}. Runs outside the
     * user-interface thread.
     */
    void apply(Archive archive, Finding finding);
}
