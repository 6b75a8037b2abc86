package org.moduscrm.archive.ui.internal.editor;

import java.util.List;
import java.util.UUID;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ConflictException;
import org.moduscrm.archive.service.ConflictException.Conflict;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.OutcomeUnknownException;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.RuleViolationException;
import org.moduscrm.archive.service.ServerAwayException;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.ui.form.FieldMessage;

/** How saving ended. In each case the models keep what was typed. */
sealed interface SaveOutcome {

    /** It is stored. @param advice findings that did not block */
    record Saved(List<FieldMessage> advice) implements SaveOutcome {
    }

    /** Rules objected; nothing is stored. */
    record Refused(List<FieldMessage> problems) implements SaveOutcome {
    }

    /** Somebody else changed what was edited here; nothing is stored. */
    record Clash(List<Conflict<?, ?>> conflicts) implements SaveOutcome {
    }

    /** The server was away; nothing is stored. */
    record Away(String message) implements SaveOutcome {
    }

    /** The server went away while it stored: all is stored or nothing, and it is not known yet which. */
    record Unknown(UUID changeSet, String message) implements SaveOutcome {
    }

    /** Saves; blocks on the archive. */
    static SaveOutcome save(Archive archive, List<EditModel<?>> models) {
        try {
            return new Saved(worded(archive, archive.records().save(Route.USER, models)));
        } catch (RuleViolationException e) {
            return new Refused(worded(archive, e.findings()));
        } catch (ConflictException e) {
            return new Clash(e.conflicts());
        } catch (ServerAwayException e) {
            return new Away(e.getMessage());
        } catch (OutcomeUnknownException e) {
            return new Unknown(e.changeSet(), e.getMessage());
        }
    }

    private static List<FieldMessage> worded(Archive archive, List<Finding> findings) {
        return findings.stream().map(finding -> new FieldMessage(finding.recordId(), finding.attribute(),
                finding.severity(), archive.findings().message(finding))).toList();
    }
}
