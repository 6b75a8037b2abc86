package org.moduscrm.ui.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.DateInput;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.internal.Messages;
import org.moduscrm.ui.internal.form.CalendarPopup;

/**
 * A day, or a day and a time, that belongs to no record, such as one of a filter: typed in any usual form and taken with
 * Enter or on leaving, or picked from a calendar (F4). Used on the UI thread.
 */
public final class DayEntry {

    private static final int WIDTH = 112;

    private final Text text;
    private final Runnable changed;
    private String taken = "";

    /**
     * @param id of the text; the button beside it is named {@code id.calendar}
     * @param hint shown while it is empty
     * @param changed told when another day was taken, or none
     */
    public DayEntry(Composite parent, String id, String hint, Runnable changed) {
        this.changed = changed;
        Composite row = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 4;
        row.setLayout(layout);
        text = Ids.set(new Text(row, SWT.BORDER | SWT.SINGLE), id);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = WIDTH;
        text.setLayoutData(data);
        text.setMessage(hint);
        text.addListener(SWT.DefaultSelection, event -> take());
        text.addListener(SWT.FocusOut, event -> take());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F4 && event.stateMask == 0) {
                event.doit = false;
                openCalendar();
            }
        });
        Button button = Ids.set(new Button(row, SWT.ARROW | SWT.DOWN), id + ".calendar");
        button.setToolTipText(Messages.form_calendar);
        button.addListener(SWT.Selection, event -> openCalendar());
    }

    private void openCalendar() {
        CalendarPopup.open(text, day().orElse(null), this::pick);
    }

    private void pick(LocalDate day) {
        text.setText(Formats.date(day));
        take();
    }

    private void take() {
        String typed = text.getText().strip();
        if (typed.equals(taken)) {
            return;
        }
        boolean understood = typed.isEmpty() || day().isPresent();
        text.setToolTipText(understood ? null : NLS.bind(Messages.form_badDate, typed, Formats.date(LocalDate.now())));
        text.setForeground(understood ? null : text.getDisplay().getSystemColor(SWT.COLOR_RED));
        if (understood) {
            day().ifPresent(day -> text.setText(time().map(time -> Formats.date(day) + " " + time).orElse(Formats.date(day))));
            taken = text.getText().strip();
            changed.run();
        }
    }

    /** The day as far as it is understood. */
    public Optional<LocalDate> day() {
        String typed = text.getText().strip();
        String day = time().isPresent() ? typed.substring(0, typed.lastIndexOf(' ')) : typed;
        return day.isEmpty() ? Optional.empty() : DateInput.parse(day, LocalDate.now());
    }

    /** The time of day, where one was typed behind the day. */
    public Optional<LocalTime> time() {
        String typed = text.getText().strip();
        int gap = typed.lastIndexOf(' ');
        try {
            return gap < 0 ? Optional.empty()
                    : Optional.of(LocalTime.parse(typed.substring(gap + 1), DateTimeFormatter.ofPattern("H:mm")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Shows a day without telling. @param day null for none */
    public void set(LocalDate day) {
        text.setText(Formats.date(day));
        taken = text.getText();
    }

    public Text control() {
        return text;
    }
}
