package org.moduscrm.archive.service;

import java.util.List;

import org.moduscrm.archive.spi.rule.Finding;

/** Rules of severity error objected. The message words the first; nothing was saved. */
public class RuleViolationException extends ArchiveException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public RuleViolationException(String message, List<Finding> findings) {
        super(message, null);
        this.findings = List.copyOf(findings);
    }

    /** What blocked, and what would not have. */
    public List<Finding> findings() {
        return findings;
    }
}
