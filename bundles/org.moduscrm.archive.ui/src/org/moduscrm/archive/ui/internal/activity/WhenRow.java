package org.moduscrm.archive.ui.internal.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.ActivityFields;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.DateInput;
import org.moduscrm.ui.format.Formats;

/**
 * Day, beginning and end of an activity, in the enterprise's zone. What is typed begins and ends on one day; an activity
 * over several days, as a calendar brings it, stays as it is while nothing is typed.
 */
final class WhenRow {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H[:mm]");
    /** Room that fields leave for a mark. */
    private static final int MARK_WIDTH = 12;
    private static final int DAY_WIDTH = 92;
    private static final int TIME_WIDTH = 52;

    private final ZoneId zone;
    private final LocalDate today;
    private final Text day;
    private final Text from;
    private final Text to;
    private final Button whole;
    private String shown = "";

    WhenRow(Composite section, ZoneId zone, LocalDate today) {
        this.zone = zone;
        this.today = today;
        Label label = new Label(section, SWT.NONE);
        label.setText(Messages.when);
        Composite row = new Composite(section, SWT.NONE);
        GridLayout layout = new GridLayout(5, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, true, false);
        data.horizontalIndent = MARK_WIDTH;
        row.setLayoutData(data);
        day = text(row, "activity.day", DAY_WIDTH, Messages.when_day);
        from = text(row, "activity.from", TIME_WIDTH, Messages.when_from);
        new Label(row, SWT.NONE).setText("–");
        to = text(row, "activity.to", TIME_WIDTH, Messages.when_to);
        whole = Ids.set(new Button(row, SWT.CHECK), "activity.whole");
        whole.setText(Messages.when_whole);
        whole.addListener(SWT.Selection, event -> enable());
    }

    private static Text text(Composite row, String id, int width, String tip) {
        Text text = Ids.set(new Text(row, SWT.BORDER | SWT.SINGLE), id);
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = width;
        text.setLayoutData(data);
        text.setToolTipText(tip);
        return text;
    }

    private void enable() {
        from.setEnabled(!whole.getSelection());
        to.setEnabled(!whole.getSelection());
    }

    void show(EditModel<Activity> model) {
        Instant at = model.get(ActivityFields.AT);
        Instant end = model.get(ActivityFields.ENDS_AT);
        day.setText(at == null ? "" : Formats.date(at, zone));
        from.setText(at == null ? "" : TIME.format(at.atZone(zone)));
        to.setText(end == null ? "" : TIME.format(end.atZone(zone)));
        whole.setSelection(Boolean.TRUE.equals(model.get(ActivityFields.WHOLE_DAY)));
        enable();
        shown = typed();
    }

    private String typed() {
        return String.join("\n", day.getText(), from.getText(), to.getText(), Boolean.toString(whole.getSelection()));
    }

    /** Takes over what was typed. @return what is wrong with it; null when it is understood */
    String apply(EditModel<Activity> model) {
        if (typed().equals(shown)) {
            return null;
        }
        Optional<LocalDate> on = DateInput.parse(day.getText(), today);
        if (on.isEmpty()) {
            return NLS.bind(Messages.when_badDay, day.getText(), Formats.date(today));
        }
        if (whole.getSelection()) {
            model.set(ActivityFields.WHOLE_DAY, true);
            model.set(ActivityFields.ENDS_AT, null);
            keep(model, on.get().atStartOfDay(zone));
            return null;
        }
        Optional<LocalTime> start = time(from.getText());
        Optional<LocalTime> end = time(to.getText());
        if (start.isEmpty() || end.isEmpty() && !to.getText().isBlank()) {
            return NLS.bind(Messages.when_badTime, start.isEmpty() ? from.getText() : to.getText());
        }
        if (end.isPresent() && !end.get().isAfter(start.get())) {
            return NLS.bind(Messages.when_endsBefore, TIME.format(end.get()), TIME.format(start.get()));
        }
        model.set(ActivityFields.WHOLE_DAY, false);
        keep(model, on.get().atTime(start.get()).atZone(zone));
        model.set(ActivityFields.ENDS_AT, end.map(time -> on.get().atTime(time).atZone(zone).toInstant()).orElse(null));
        return null;
    }

    /** Seconds that are not shown are no change. */
    private void keep(EditModel<Activity> model, ZonedDateTime typed) {
        Instant before = model.get(ActivityFields.AT);
        boolean same = before != null && before.atZone(zone).withSecond(0).withNano(0).equals(typed);
        if (!same) {
            model.set(ActivityFields.AT, typed.toInstant());
        }
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return typed.isBlank() ? Optional.empty()
                    : Optional.of(LocalTime.parse(typed.strip().replace('：', ':').replace('.', ':'), TYPED));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
