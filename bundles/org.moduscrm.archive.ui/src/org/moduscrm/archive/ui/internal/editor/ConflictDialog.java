package org.moduscrm.archive.ui.internal.editor;

import java.time.ZoneId;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ConflictException.Conflict;
import org.moduscrm.archive.ui.internal.history.EntryWords;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.Formats;

/** Somebody else changed what was edited here: asks field by field which value to keep. */
final class ConflictDialog extends TitleAreaDialog {

    private static final int WIDTH = 620;

    private final ConflictChoices choices;
    private final EntryWords words;
    private final ZoneId zone;

    private ConflictDialog(Shell shell, Archive archive, ConflictChoices choices) {
        super(shell);
        this.choices = choices;
        this.zone = archive.zone();
        this.words = new EntryWords(archive);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Saves, and as often as there are clashes lets them be decided and saves again.
     *
     * @param save one attempt
     * @return how it ended in the end; null when it failed, or the user would rather go on editing
     */
    static SaveOutcome settle(Shell shell, Archive archive, Supplier<SaveOutcome> save) {
        SaveOutcome outcome = save.get();
        while (outcome instanceof SaveOutcome.Clash clash) {
            ConflictChoices choices = new ConflictChoices(clash.conflicts());
            if (new ConflictDialog(shell, archive, choices).open() != Window.OK) {
                return null;
            }
            choices.apply();
            outcome = save.get();
        }
        return outcome;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.conflict_windowTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.conflict_title);
        setMessage(Messages.conflict_message);
        ScrolledComposite scroller = new ScrolledComposite(area, SWT.V_SCROLL);
        scroller.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        Composite body = new Composite(scroller, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        layout.verticalSpacing = 16;
        body.setLayout(layout);
        for (int i = 0; i < choices.conflicts().size(); i++) {
            field(body, i, choices.conflicts().get(i));
        }
        scroller.setContent(body);
        scroller.addListener(SWT.Resize, event -> scroller
                .setMinHeight(body.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y));
        return area;
    }

    private void field(Composite parent, int index, Conflict<?, ?> conflict) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(words.field(conflict.model().type().kind(), conflict.attribute().name()));
        group.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 8;
        group.setLayout(layout);
        Label original = new Label(group, SWT.WRAP);
        original.setText(line(Messages.conflict_original, conflict, conflict.original()));
        original.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        Button yours = Ids.set(new Button(group, SWT.RADIO | SWT.WRAP), "conflict.yours." + index);
        yours.setText(line(Messages.conflict_yours, conflict, conflict.yours()));
        Button theirs = Ids.set(new Button(group, SWT.RADIO | SWT.WRAP), "conflict.theirs." + index);
        theirs.setText(NLS.bind(Messages.conflict_theirs, new Object[] { worded(conflict, conflict.theirs()),
                conflict.who() == null ? Messages.conflict_somebody : conflict.who(),
                Formats.dateTime(conflict.when(), zone) }).replace("&", "&&"));
        yours.setSelection(true);
        theirs.addListener(SWT.Selection, event -> choices.choose(index, theirs.getSelection()));
    }

    private String line(String pattern, Conflict<?, ?> conflict, Object value) {
        return NLS.bind(pattern, worded(conflict, value)).replace("&", "&&");
    }

    private String worded(Conflict<?, ?> conflict, Object value) {
        return value == null ? Messages.value_none
                : words.typed(conflict.model().type().kind(), conflict.attribute().name(), value);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Ids.set(createButton(parent, IDialogConstants.OK_ID, Messages.conflict_save, true), "conflict.save");
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.conflict_back, false);
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(WIDTH, Math.min(size.x, 1000)), Math.min(size.y, 600));
    }
}
