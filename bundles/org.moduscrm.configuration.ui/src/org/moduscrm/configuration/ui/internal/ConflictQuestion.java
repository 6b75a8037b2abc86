package org.moduscrm.configuration.ui.internal;

import java.time.ZoneId;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.moduscrm.archive.service.ConflictException.Conflict;
import org.moduscrm.ui.format.Formats;

/** Somebody else changed what was edited here: asks whose values to keep. */
final class ConflictQuestion {

    private static final int MINE = 0;
    private static final int THEIRS = 1;

    private ConflictQuestion() {
    }

    /** Puts the answer into the models; saving again then stores it. @return false to go on editing */
    static boolean decide(Shell shell, ZoneId zone, List<Conflict<?, ?>> conflicts) {
        String lines = String.join("\n", conflicts.stream().map(conflict -> line(conflict, zone)).toList());
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.conflict_title,
                NLS.bind(Messages.conflict_message, lines), 0, Messages.conflict_mine, Messages.conflict_theirs,
                Messages.conflict_back);
        if (answer == THEIRS) {
            conflicts.forEach(Conflict::takeTheirs);
        }
        return answer == MINE || answer == THEIRS;
    }

    private static String line(Conflict<?, ?> conflict, ZoneId zone) {
        return NLS.bind(Messages.conflict_line, new Object[] { Words.field(conflict.attribute().name()),
                Words.of(conflict.yours()), Words.of(conflict.theirs()),
                conflict.who() == null ? Messages.conflict_somebody : conflict.who(),
                conflict.when() == null ? "" : Formats.dateTime(conflict.when(), zone) });
    }
}
