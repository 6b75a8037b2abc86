package org.moduscrm.ui.form;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.DateInput;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.internal.Messages;
import org.moduscrm.ui.internal.form.CalendarPopup;

/** A field for a day, or none: typed in any usual form, or picked from a calendar (F4). */
public final class DateField<E extends ArchiveRecord> extends Field<E, LocalDate> {

    private static final int WIDTH = 92;

    private final Text text;
    private final Button button;
    private boolean refreshing;

    DateField(FieldGroup<E> group, Attribute<E, LocalDate> attribute, String label) {
        super(group, attribute, label);
        Composite row = new Composite(group.parent(), SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 4;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        text = new Text(row, SWT.BORDER | SWT.SINGLE);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        text.setLayoutData(data);
        text.setMessage(Messages.form_noDate);
        button = new Button(row, SWT.ARROW | SWT.DOWN);
        button.setToolTipText(Messages.form_calendar);
        Ids.set(button, group.id() + "." + attribute.name() + ".calendar");
        text.addListener(SWT.Modify, event -> modified());
        text.addListener(SWT.FocusOut, event -> tidy());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F4 && event.stateMask == 0) {
                event.doit = false;
                openCalendar();
            }
        });
        button.addListener(SWT.Selection, event -> openCalendar());
        install(row, text);
    }

    private void modified() {
        if (refreshing) {
            return;
        }
        if (text.getText().isBlank()) {
            setInputProblem(null);
            put(null);
            return;
        }
        Optional<LocalDate> day = DateInput.parse(text.getText(), LocalDate.now());
        setInputProblem(day.isPresent() ? null
                : NLS.bind(Messages.form_badDate, text.getText(), Formats.date(LocalDate.now())));
        day.ifPresent(this::put);
    }

    /** Leaving the field shows the day as it was understood. */
    private void tidy() {
        if (!hasInputProblem()) {
            show(Formats.date(value()));
        }
    }

    private void openCalendar() {
        if (!isReadOnly()) {
            CalendarPopup.open(text, value(), day -> {
                put(day);
                group().edits().seal();
                show(Formats.date(day));
            });
        }
    }

    @Override
    void applyReadOnly() {
        text.setEditable(!isReadOnly());
        text.setBackground(isReadOnly() ? text.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND) : null);
        button.setEnabled(!isReadOnly());
    }

    @Override
    void refresh() {
        boolean typing = text.isFocusControl() && !hasInputProblem()
                && DateInput.parse(text.getText(), LocalDate.now()).equals(Optional.ofNullable(value()));
        if (!typing) {
            setInputProblem(null);
            show(Formats.date(value()));
        }
    }

    private void show(String shown) {
        if (!text.getText().equals(shown)) {
            refreshing = true;
            try {
                text.setText(shown);
            } finally {
                refreshing = false;
            }
        }
    }
}
