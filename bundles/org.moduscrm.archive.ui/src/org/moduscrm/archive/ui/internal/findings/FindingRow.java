package org.moduscrm.archive.ui.internal.findings;

import java.util.List;

import org.moduscrm.archive.service.Findings;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.QuickFix;
import org.moduscrm.archive.spi.rule.Severity;

/**
 * A finding with its words, so that the view need not ask the archive while it paints.
 *
 * @param title short name of the rule
 * @param explanation why the rule exists and what to do
 */
public record FindingRow(Finding finding, String title, String message, String explanation, List<QuickFix> fixes) {

    /** Words a finding; blocks on the archive. */
    public static FindingRow of(Findings findings, Finding finding) {
        return new FindingRow(finding, findings.title(finding), findings.message(finding),
                findings.explanation(finding), findings.quickFixes(finding));
    }

    public Severity severity() {
        return finding.severity();
    }

    /** Empty when the finding belongs to no customer. */
    public String customer() {
        return finding.customerName() == null ? "" : finding.customerName();
    }
}
