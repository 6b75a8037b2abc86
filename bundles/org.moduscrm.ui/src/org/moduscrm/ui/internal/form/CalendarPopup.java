package org.moduscrm.ui.internal.form;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.internal.Messages;

/** A calendar below a field. Escape and a click elsewhere close it without a choice. */
public final class CalendarPopup {

    private final Shell shell;
    private final Consumer<LocalDate> chosen;

    private CalendarPopup(Control field, Consumer<LocalDate> chosen) {
        this.chosen = chosen;
        shell = new Shell(field.getShell(), SWT.ON_TOP | SWT.TOOL);
    }

    /** @param day shown first; today if null */
    public static void open(Control field, LocalDate day, Consumer<LocalDate> chosen) {
        CalendarPopup popup = new CalendarPopup(field, chosen);
        popup.build(day == null ? LocalDate.now() : day);
        Point below = field.toDisplay(0, field.getSize().y);
        popup.shell.setLocation(below);
        popup.shell.pack();
        popup.shell.open();
    }

    private void build(LocalDate day) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 4;
        layout.marginHeight = 4;
        shell.setLayout(layout);
        DateTime calendar = Ids.set(new DateTime(shell, SWT.CALENDAR), "calendar");
        calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        calendar.addListener(SWT.DefaultSelection, event -> choose(day(calendar)));
        Composite buttons = new Composite(shell, SWT.NONE);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        buttons.setLayout(new GridLayout(3, true));
        button(buttons, Messages.form_today, () -> choose(LocalDate.now()));
        button(buttons, Messages.form_clearDate, () -> choose(null));
        button(buttons, Messages.form_takeDate, () -> choose(day(calendar)));
        shell.addListener(SWT.Deactivate, event -> shell.close());
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        calendar.setFocus();
    }

    private static LocalDate day(DateTime calendar) {
        return LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void choose(LocalDate day) {
        shell.close();
        chosen.accept(day);
    }
}
