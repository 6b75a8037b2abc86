package org.moduscrm.archive.ui.internal.timeline;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.ui.internal.timeline.FollowUpParser.Mode;
import org.moduscrm.ui.Ids;

/** A line to type "what happened; what next, when" into, with a preview of how it is understood. */
final class FollowUpEntry {

    /** For the height of the preview: lines with Han characters are higher than Latin ones. */
    private static final String TWO_LINES = "\u6c49\n\u6c49";

    private final Composite root;
    private final Text text;
    private final Label preview;
    private final Button log;
    private final Button plan;
    private final FollowUpParser parser;
    private final Mode mode;
    private final Consumer<FollowUp> saver;

    /**
     * @param id controls are named after it
     * @param mode how Ctrl+Enter takes a line without a semicolon
     * @param saver takes what was typed
     */
    FollowUpEntry(Composite parent, String id, Archive archive, Mode mode, Consumer<FollowUp> saver) {
        this.mode = mode;
        this.saver = saver;
        parser = new FollowUpParser(archive.today(), Locale.getDefault());
        root = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        root.setLayout(layout);
        text = Ids.set(new Text(root, SWT.BORDER | SWT.SINGLE), id + ".text");
        text.setMessage(mode == Mode.LOG ? Messages.entry_logHint : Messages.entry_planHint);
        text.setToolTipText(Messages.entry_help);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.KeyDown, this::key);
        log = button(id + ".log", Messages.entry_log, Mode.LOG);
        plan = button(id + ".plan", Messages.entry_plan, Mode.PLAN);
        preview = Ids.set(new Label(root, SWT.WRAP), id + ".preview");
        preview.setText(TWO_LINES);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 3, 1);
        data.heightHint = preview.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        preview.setLayoutData(data);
        typed();
    }

    private Button button(String id, String label, Mode buttonMode) {
        Button button = Ids.set(new Button(root, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> save(buttonMode));
        return button;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            save(mode);
        }
    }

    private void typed() {
        FollowUp followUp = parser.parse(text.getText(), mode);
        preview.setText(followUp.isEmpty() ? Messages.entry_help : FollowUpWords.preview(followUp).replace("&", "&&"));
        log.setEnabled(!followUp.isEmpty());
        plan.setEnabled(!followUp.isEmpty());
    }

    private void save(Mode as) {
        FollowUp followUp = parser.parse(text.getText(), as);
        if (!followUp.isEmpty()) {
            setEnabled(false);
            saver.accept(followUp);
        }
    }

    /** While it is being saved nothing can be typed. */
    private void setEnabled(boolean enabled) {
        text.setEnabled(enabled);
        log.setEnabled(enabled);
        plan.setEnabled(enabled);
    }

    /** After saving: empty again for the next line. */
    void saved() {
        setEnabled(true);
        text.setText("");
        typed();
        text.setFocus();
    }

    /** Saving failed; what was typed stays. */
    void failed() {
        setEnabled(true);
        text.setFocus();
    }

    void setFocus() {
        text.setFocus();
    }

    Composite control() {
        return root;
    }
}
