package org.moduscrm.archive.ui.internal.people;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.people.MovePlan;
import org.moduscrm.archive.service.people.MoveProblem;
import org.moduscrm.archive.service.people.MoveRequest;
import org.moduscrm.archive.service.people.MoveResult;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.FormBody;
import org.moduscrm.ui.job.ArchiveJob;

/** Asks how a person moves on, says what will happen, and does it. What was typed stays when it is refused. */
final class MoveDialog extends TitleAreaDialog {

    private static final int WIDTH = 940;
    private static final int HEIGHT = 620;

    private final Archive archive;
    private final MovePlan plan;
    private MoveForm form;
    private Label preview;
    private MoveRequest request;
    private MoveResult result;

    private MoveDialog(Shell parent, Archive archive, MovePlan plan) {
        super(parent);
        this.archive = archive;
        this.plan = plan;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** @return what was done; empty when the user thought better of it */
    static Optional<Done> ask(Shell parent, Archive archive, MovePlan plan) {
        MoveDialog dialog = new MoveDialog(parent, archive, plan);
        return dialog.open() == OK ? Optional.of(new Done(dialog.request, dialog.result)) : Optional.empty();
    }

    /** A move that was made. */
    record Done(MoveRequest request, MoveResult result) {
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.title, plan.person().label()));
        Ids.set(shell, "movePerson");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.title, plan.person().label()).replace("&", "&&"));
        FormBody body = new FormBody(area, 2);
        body.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        form = new MoveForm(body, archive, plan, this::update);
        Label head = new Label(area, SWT.NONE);
        head.setText("  " + Messages.preview);
        preview = Ids.set(new Label(area, SWT.WRAP), "movePerson.preview");
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.horizontalIndent = 8;
        data.widthHint = WIDTH - 40;
        preview.setLayoutData(data);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.move, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        update();
        form.setFocus();
    }

    /** The prompt comes first; what is wrong is said as soon as there is something to be wrong about. */
    private void update() {
        if (form == null || getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        preview.setText(form.words().replace("&", "&&"));
        preview.requestLayout();
        Optional<String> typed = form.inputProblem();
        List<MoveProblem> problems = archive.people().check(plan, form.request());
        getButton(IDialogConstants.OK_ID).setEnabled(typed.isEmpty() && problems.isEmpty());
        String wrong = typed.orElseGet(() -> problems.isEmpty() ? null : problems.getFirst().message());
        setMessage(wrong == null ? NLS.bind(Messages.intro, plan.person().label(), plan.customer().label()) : wrong,
                wrong == null ? IMessageProvider.NONE : IMessageProvider.WARNING);
    }

    @Override
    protected void okPressed() {
        request = form.request();
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        ArchiveJob.of(NLS.bind(Messages.job, plan.person().label()), archive, (a, monitor) -> a.people().move(request))
                .done(getShell(), this::moved).failed(this::failed).start();
    }

    private void moved(MoveResult done) {
        result = done;
        super.okPressed();
    }

    private void failed(IStatus status) {
        getButton(IDialogConstants.OK_ID).setEnabled(true);
        setMessage(status.getMessage(), IMessageProvider.ERROR);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
