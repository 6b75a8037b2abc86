package org.moduscrm.archive.ui.internal.dialog;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.FormBody;
import org.moduscrm.ui.job.ArchiveJob;

/**
 * A form in a window of its own. Saving runs in the background; until it succeeded the window stays, with what was typed
 * and with a line that says what is wrong.
 */
public abstract class RecordDialog extends Dialog {

    private static final int ERROR_LINES = 2;

    private final Archive archive;
    private final String id;
    private final String title;
    private final int columns;
    private final ObjectUndoContext undoContext = new ObjectUndoContext(this);
    private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
    private final EditContext edits = new EditContext(history, undoContext);
    private Label icon;
    private Label message;
    private Control form;

    /**
     * @param id controls are named after it
     * @param columns of the form, side by side where there is room
     */
    protected RecordDialog(Shell parent, Archive archive, String id, String title, int columns) {
        super(parent);
        this.columns = columns;
        this.archive = archive;
        this.id = id;
        this.title = title;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title.replace("&", "&&"));
        Ids.set(shell, id);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        FormBody body = new FormBody(area, columns);
        form = body.control();
        form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        createForm(body);
        createMessage(area);
        return area;
    }

    private void createMessage(Composite area) {
        Composite line = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        line.setLayout(layout);
        line.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        Image error = area.getDisplay().getSystemImage(SWT.ICON_ERROR);
        icon = new Label(line, SWT.NONE);
        icon.setImage(error);
        icon.setVisible(false);
        message = Ids.set(new Label(line, SWT.WRAP), id + ".message");
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = ERROR_LINES * message.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        message.setLayoutData(data);
    }

    /** Builds the form once; what it shows has been read before. */
    protected abstract void createForm(FormBody body);

    /** What is wrong with what was typed, in the user's language; null when it can be saved. On the UI thread. */
    protected abstract String problem();

    /** Saves; off the UI thread, but what it reads from controls must have been taken over by {@link #problem}. */
    protected abstract void save(Archive target) throws Exception;

    protected final EditContext edits() {
        return edits;
    }

    protected final Archive archive() {
        return archive;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        Ids.set(getButton(IDialogConstants.OK_ID), id + ".ok");
        Ids.set(getButton(IDialogConstants.CANCEL_ID), id + ".cancel");
    }

    @Override
    protected void okPressed() {
        String problem = problem();
        if (problem != null) {
            show(problem);
            return;
        }
        lock(true);
        ArchiveJob.<Void>of(title, archive, (a, monitor) -> {
            save(a);
            return null;
        }).done(getShell(), nothing -> super.okPressed()).failed(this::failed).start();
    }

    private void failed(IStatus status) {
        lock(false);
        show(status.getMessage());
    }

    private void show(String text) {
        icon.setVisible(true);
        message.setText(text.replace("&", "&&"));
        message.getParent().layout();
    }

    private void lock(boolean locked) {
        form.setEnabled(!locked);
        getButton(IDialogConstants.OK_ID).setEnabled(!locked);
    }

    @Override
    public boolean close() {
        boolean closed = super.close();
        if (closed) {
            history.dispose(undoContext, true, true, true);
        }
        return closed;
    }
}
