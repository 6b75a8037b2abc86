package org.moduscrm.application.internal.error;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.moduscrm.application.internal.ShellIds;
import org.moduscrm.application.internal.Messages;
import org.moduscrm.ui.Ids;

/** Says what happened, to which record, and what to do; the rest is for who repairs it, to be copied or saved. */
class ErrorDialog extends Dialog {

    private static final int COPY = IDialogConstants.CLIENT_ID;
    private static final int SAVE = COPY + 1;
    private static final Point SIZE = new Point(640, 400);
    private static final int WRAP = 520;

    private final List<ErrorReport> reports = new ArrayList<>();
    private final int severity;
    private Label more;
    private Text details;

    ErrorDialog(Shell parent, ErrorReport report, int severity) {
        super(parent);
        this.severity = severity;
        reports.add(report);
        // Without modality the user can look at the record the message speaks of.
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
    }

    /** One more error while the dialog is open: it joins the details, and a line says how many. */
    void add(ErrorReport report) {
        reports.add(report);
        if (details != null && !details.isDisposed()) {
            details.append("\n" + report.asText());
            more.setText(NLS.bind(Messages.ErrorDialog_more, reports.size() - 1));
            more.requestLayout();
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(severity == IStatus.ERROR ? Messages.ErrorDialog_error : Messages.ErrorDialog_notice);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(area);
        ErrorReport report = reports.get(0);
        Label image = new Label(area, SWT.NONE);
        image.setImage(area.getDisplay()
                .getSystemImage(severity == IStatus.ERROR ? SWT.ICON_ERROR : SWT.ICON_WARNING));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, 4).applyTo(image);
        Label what = line(area, report.what());
        what.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        line(area, report.record().isEmpty() ? "" : NLS.bind(Messages.ErrorDialog_record, report.record()));
        line(area, report.advice());
        more = line(area, "");
        Label heading = new Label(area, SWT.NONE);
        heading.setText(Messages.ErrorDialog_details);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
        details = Ids.set(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL), ShellIds.ERROR_DETAILS);
        details.setText(report.details());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 120).applyTo(details);
        return area;
    }

    private static Label line(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).exclude(text.isEmpty()).applyTo(label);
        label.setVisible(!text.isEmpty());
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button copy = createButton(parent, COPY, Messages.ErrorDialog_copy, false);
        Ids.set(copy, ShellIds.ERROR_COPY);
        Ids.set(createButton(parent, SAVE, Messages.ErrorDialog_save, false), ShellIds.ERROR_SAVE);
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
        case COPY -> copy();
        case SAVE -> save();
        default -> close();
        }
    }

    private String allText() {
        return reports.stream().map(ErrorReport::asText).collect(Collectors.joining("\n"));
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        try {
            clipboard.setContents(new Object[] { allText() }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }

    private void save() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName("modus-error.txt");
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            try {
                Files.writeString(Path.of(file), allText());
            } catch (IOException e) {
                details.append("\n" + NLS.bind(Messages.ErrorDialog_notSaved, file) + "\n" + e);
            }
        }
    }
}
