package org.moduscrm.archive.ui.internal.people;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.moduscrm.archive.service.people.MoveRequest.FollowUp;
import org.moduscrm.ui.Ids;

/** A next step that is planned along with a move, if wanted. */
final class FollowUpLine {

    private static final int MAX_SUBJECT = 200;
    private static final int SUBJECT_WIDTH = 160;
    private static final int INDENT = 20;

    private final Button wanted;
    private final Text subject;
    private final DayText day;

    /** @param parent has a grid of two columns */
    FollowUpLine(Composite parent, String id, String where, String words, LocalDate today, LocalDate on,
            Runnable changed) {
        wanted = Ids.set(new Button(parent, SWT.CHECK), id + ".wanted");
        wanted.setText(where.replace("&", "&&"));
        wanted.setSelection(true);
        wanted.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        subject = Ids.set(new Text(parent, SWT.BORDER), id + ".subject");
        subject.setText(words);
        subject.setTextLimit(MAX_SUBJECT);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = SUBJECT_WIDTH;
        data.horizontalIndent = INDENT;
        subject.setLayoutData(data);
        day = new DayText(parent, id + ".day", Messages.day, today, on, changed);
        wanted.addListener(SWT.Selection, event -> {
            enable();
            changed.run();
        });
        subject.addListener(SWT.Modify, event -> changed.run());
    }

    private void enable() {
        subject.setEnabled(wanted.isEnabled() && wanted.getSelection());
        day.setEnabled(wanted.isEnabled() && wanted.getSelection());
    }

    void setEnabled(boolean enabled) {
        wanted.setEnabled(enabled);
        enable();
    }

    /** Null when none is wanted. */
    FollowUp followUp() {
        return wanted.isEnabled() && wanted.getSelection() ? new FollowUp(subject.getText(), day.day()) : null;
    }

    Optional<String> problem() {
        return day.problem();
    }
}
