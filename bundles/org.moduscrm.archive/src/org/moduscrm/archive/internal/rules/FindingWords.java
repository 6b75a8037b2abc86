package org.moduscrm.archive.internal.rules;

import org.moduscrm.archive.internal.Contributions;
import org.moduscrm.archive.internal.Messages;
import org.moduscrm.archive.internal.config.ConfigurationCheck;
import org.moduscrm.archive.internal.removal.RemovalWords;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;

/** Words findings in the user's language: those of rules, and those of the archive's own checks. */
public final class FindingWords {

    private final Contributions contributions;

    public FindingWords(Contributions contributions) {
        this.contributions = contributions;
    }

    public String message(Finding finding) {
        return contributions.rule(finding.ruleId()).map(rule -> rule.message(finding))
                .orElseGet(() -> own(finding).message());
    }

    public String title(Finding finding) {
        return contributions.rule(finding.ruleId()).map(Rule::title).orElseGet(() -> own(finding).title());
    }

    public String explanation(Finding finding) {
        return contributions.rule(finding.ruleId()).map(Rule::explanation).orElseGet(() -> own(finding).explanation());
    }

    private record Words(String title, String explanation, String message) {
    }

    private Words own(Finding finding) {
        if (RemovalWords.words(finding)) {
            return new Words(RemovalWords.title(finding), RemovalWords.explanation(finding),
                    RemovalWords.message(finding, contributions));
        }
        Object[] arguments = finding.arguments().toArray();
        return switch (finding.ruleId()) {
            case OwnChecks.UNKNOWN_CODE -> new Words(Messages.unknownCodeTitle, Messages.unknownCodeExplanation,
                    Messages.bind(Messages.unknownCode, arguments));
            case OwnChecks.TEXT_BROKEN -> new Words(Messages.textBrokenTitle, Messages.textBrokenExplanation,
                    Messages.bind(Messages.textBroken, arguments));
            case ConfigurationCheck.ID -> new Words(ConfigurationCheck.title(), ConfigurationCheck.explanation(),
                    ConfigurationCheck.message(finding));
            default -> new Words(Messages.textTooLongTitle, Messages.textTooLongExplanation,
                    Messages.bind(Messages.textTooLong, arguments));
        };
    }
}
