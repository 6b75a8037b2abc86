package org.moduscrm.archive.ui.internal.people;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.DateInput;
import org.moduscrm.ui.format.Formats;

/** A day typed in any usual form. */
final class DayText {

    private static final int WIDTH = 92;

    private final Text text;
    private final LocalDate today;

    DayText(Composite parent, String id, String name, LocalDate today, LocalDate day, Runnable changed) {
        this.today = today;
        text = Ids.set(new Text(parent, SWT.BORDER), id);
        text.setText(Formats.date(day));
        text.setToolTipText(name);
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = WIDTH;
        text.setLayoutData(data);
        text.addListener(SWT.Modify, event -> changed.run());
    }

    /** Null when nothing is typed, or nothing that can be understood. */
    LocalDate day() {
        return DateInput.parse(text.getText(), today).orElse(null);
    }

    Optional<String> problem() {
        boolean bad = text.isEnabled() && !text.getText().isBlank() && day() == null;
        return bad ? Optional.of(NLS.bind(Messages.badDate, text.getText(), Formats.date(today))) : Optional.empty();
    }

    void setEnabled(boolean enabled) {
        text.setEnabled(enabled);
    }

    void setFocus() {
        text.setFocus();
    }
}
