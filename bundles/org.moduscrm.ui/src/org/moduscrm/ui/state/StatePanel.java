package org.moduscrm.ui.state;

import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.internal.Messages;
import org.moduscrm.ui.internal.state.Details;

/** Says why a part is empty, and offers what to do. */
public final class StatePanel {

    private static final int TEXT_WIDTH = 360;

    /**
     * A button of the panel.
     *
     * @param id of the button
     * @param label in the user's language
     */
    public record Action(String id, String label, Runnable run) {
    }

    private final String id;
    private final Composite root;
    private final Label icon;
    private final Label message;
    private final Composite buttons;

    /** @param id the message is named {@code id.message}, the buttons for errors {@code id.retry} and {@code id.copy} */
    public StatePanel(Composite parent, String id) {
        this.id = id;
        root = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 24;
        layout.verticalSpacing = 12;
        root.setLayout(layout);
        icon = new Label(root, SWT.NONE);
        icon.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, true, false));
        message = Ids.set(new Label(root, SWT.WRAP | SWT.CENTER), id + ".message");
        GridData data = new GridData(SWT.CENTER, SWT.BEGINNING, true, false);
        data.widthHint = TEXT_WIDTH;
        message.setLayoutData(data);
        buttons = new Composite(root, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.spacing = 8;
        buttons.setLayout(row);
        buttons.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, true, false));
    }

    /** @param text one or two sentences, in the user's language: why it is empty and what to do */
    public void show(String text, List<Action> actions) {
        icon.setVisible(false);
        fill(text, actions);
    }

    /** Shows an error with its cause in words, and a button that copies the technical details. */
    public void showError(IStatus status, Runnable retry) {
        icon.setImage(root.getDisplay().getSystemImage(SWT.ICON_ERROR));
        icon.setVisible(true);
        fill(status.getMessage(), List.of(new Action(id + ".retry", Messages.state_retry, retry),
                new Action(id + ".copy", Messages.state_copyDetails, () -> copy(Details.of(status)))));
    }

    private void fill(String text, List<Action> actions) {
        ((GridData) icon.getLayoutData()).exclude = !icon.getVisible();
        message.setText(text);
        for (var old : buttons.getChildren()) {
            old.dispose();
        }
        for (Action action : actions) {
            Button button = Ids.set(new Button(buttons, SWT.PUSH), action.id());
            button.setText(action.label());
            button.addListener(SWT.Selection, event -> action.run().run());
        }
        root.layout(true, true);
    }

    private void copy(String text) {
        Clipboard clipboard = new Clipboard(root.getDisplay());
        try {
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }

    public Composite control() {
        return root;
    }
}
