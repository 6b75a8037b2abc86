package org.moduscrm.archive.ui.internal.timeline;

import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.ui.internal.editor.FieldWords;
import org.moduscrm.ui.format.Formats;

/** Says how a line was understood. */
public final class FollowUpWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private FollowUpWords() {
    }

    /** A line for what happened and a line for what comes next; an empty text for nothing. */
    public static String preview(FollowUp followUp) {
        List<String> lines = new ArrayList<>();
        if (followUp.done() != null) {
            lines.add(NLS.bind(Messages.preview_done, FieldWords.of(followUp.done().kind()), followUp.done().subject()));
        }
        if (followUp.next() != null) {
            FollowUp.Next next = followUp.next();
            lines.add(NLS.bind(next.assumed() ? Messages.preview_nextAssumed : Messages.preview_next,
                    new Object[] { when(next.when()), FieldWords.of(next.kind()), next.subject() }));
        }
        return String.join("\n", lines);
    }

    private static String when(When when) {
        String weekday = when.on().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.getDefault());
        String day = NLS.bind(Messages.preview_day, Formats.date(when.on()), weekday);
        return when.at() == null ? day : NLS.bind(Messages.preview_dayAndTime, day, TIME.format(when.at()));
    }
}
