package org.moduscrm.archive.ui.internal.trade;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.ui.internal.trade.AllocationPlan.Share;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.format.NumberInput;

/** Asks which invoices a payment settles. */
final class AllocationDialog extends TitleAreaDialog {

    private static final int COLUMNS = 5;
    private static final int WIDTH = 640;
    private static final int AMOUNT_WIDTH = 120;

    private final AllocationPlan plan;
    private final String payment;
    private Composite grid;

    private AllocationDialog(Shell shell, String payment, AllocationPlan plan) {
        super(shell);
        this.plan = plan;
        this.payment = payment;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** @return false when the user changed nothing after all */
    static boolean decide(Shell shell, String payment, AllocationPlan plan) {
        return new AllocationDialog(shell, payment, plan).open() == Window.OK;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.allocate_window);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.allocate_title, payment));
        ScrolledComposite scroller = new ScrolledComposite(area, SWT.V_SCROLL);
        scroller.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        grid = new Composite(scroller, SWT.NONE);
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        layout.horizontalSpacing = 16;
        grid.setLayout(layout);
        fill();
        scroller.setContent(grid);
        scroller.addListener(SWT.Resize, event -> scroller
                .setMinHeight(grid.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y));
        return area;
    }

    private void fill() {
        label(Messages.invoice, SWT.BEGINNING);
        label(Messages.day, SWT.BEGINNING);
        label(Messages.dueOn, SWT.BEGINNING);
        label(Messages.open, SWT.END);
        label(Messages.allocate_amount, SWT.END);
        for (Share share : plan.shares()) {
            label(Values.get(share.invoice(), "number", String.class), SWT.BEGINNING);
            label(Formats.date(Values.get(share.invoice(), "day", LocalDate.class)), SWT.BEGINNING);
            label(Formats.date(Values.get(share.invoice(), "dueOn", LocalDate.class)), SWT.BEGINNING);
            label(Formats.money(share.open()), SWT.END);
            amount(share);
        }
    }

    private void label(String text, int alignment) {
        Label label = new Label(grid, alignment == SWT.END ? SWT.RIGHT : SWT.NONE);
        label.setText(text == null ? "" : text.replace("&", "&&"));
        label.setLayoutData(new GridData(alignment, SWT.CENTER, true, false));
    }

    private void amount(Share share) {
        Text text = Ids.set(new Text(grid, SWT.BORDER | SWT.RIGHT),
                "allocate." + Values.get(share.invoice(), "number", String.class));
        GridData data = new GridData(SWT.END, SWT.CENTER, true, false);
        data.widthHint = AMOUNT_WIDTH;
        text.setLayoutData(data);
        text.setText(share.amount() == null ? "" : Formats.amount(share.amount()));
        text.addListener(SWT.Modify, event -> typed(share, text.getText()));
    }

    private void typed(Share share, String typed) {
        Optional<Money> amount = typed.isBlank() ? Optional.empty()
                : NumberInput.money(typed, share.open().currency())
                        .filter(money -> money.currency().equals(share.open().currency()));
        if (!typed.isBlank() && amount.isEmpty()) {
            setErrorMessage(NLS.bind(Messages.allocate_notAmount, typed));
            getButton(IDialogConstants.OK_ID).setEnabled(false);
            return;
        }
        share.setAmount(amount.filter(money -> money.amount().signum() != 0).orElse(null));
        check();
    }

    private void check() {
        setErrorMessage(plan.isPossible() ? null : Messages.allocate_tooMuch);
        setMessage(plan.shares().isEmpty() ? Messages.allocate_none
                : NLS.bind(Messages.allocate_remainder, Formats.money(plan.remainder())));
        getButton(IDialogConstants.OK_ID).setEnabled(plan.isPossible());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button propose = Ids.set(createButton(parent, IDialogConstants.CLIENT_ID, Messages.allocate_oldest, false),
                "allocate.oldest");
        propose.setEnabled(!plan.shares().isEmpty());
        Ids.set(createButton(parent, IDialogConstants.OK_ID, Messages.allocate_ok, true), "allocate.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.CLIENT_ID) {
            plan.propose();
            for (Control child : grid.getChildren()) {
                child.dispose();
            }
            fill();
            grid.layout();
            check();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected org.eclipse.swt.graphics.Point getInitialSize() {
        org.eclipse.swt.graphics.Point size = super.getInitialSize();
        return new org.eclipse.swt.graphics.Point(Math.max(WIDTH, size.x), Math.min(Math.max(size.y, 360), 600));
    }
}
