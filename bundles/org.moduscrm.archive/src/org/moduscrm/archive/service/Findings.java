package org.moduscrm.archive.service;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.QuickFix;
import org.osgi.annotation.versioning.ProviderType;

/** Asks the rules about the whole archive, and mends what they find. */
@ProviderType
public interface Findings {

    /**
     * Runs the set check of every rule that is in force. Findings that were silenced are left out.
     *
     * @param limitPerRule at most so many of each rule
     * @param cancelled asked between rules
     */
    List<Finding> check(int limitPerRule, BooleanSupplier cancelled);

    /** Words a finding in the user's language. */
    String message(Finding finding);

    /** Short name of the rule behind a finding, in the user's language. */
    String title(Finding finding);

    /** Why the rule exists and what to do, in the user's language. */
    String explanation(Finding finding);

    List<QuickFix> quickFixes(Finding finding);

    /** Keeps a finding out of later checks. @param reason why; written down with author and time */
    void silence(Finding finding, String reason);
}
