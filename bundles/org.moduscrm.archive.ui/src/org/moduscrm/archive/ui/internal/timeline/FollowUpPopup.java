package org.moduscrm.archive.ui.internal.timeline;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Shell;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.ui.internal.timeline.FollowUpParser.Mode;
import org.moduscrm.ui.Ids;

/** A small window over the product's own for one line about a customer; the work behind it goes on. */
final class FollowUpPopup extends Window {

    private static final int WIDTH = 560;

    private final Archive archive;
    private final Reference customer;
    private final Mode mode;
    private FollowUpEntry entry;

    FollowUpPopup(Shell parent, Archive archive, Reference customer, Mode mode) {
        super(parent);
        this.archive = archive;
        this.customer = customer;
        this.mode = mode;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.MODELESS | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        Ids.set(shell, "followUp.popup");
        shell.setText(NLS.bind(mode == Mode.LOG ? Messages.popup_log : Messages.popup_plan, customer.label()));
    }

    @Override
    protected Layout getLayout() {
        return new FillLayout();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        layout.verticalSpacing = 8;
        body.setLayout(layout);
        Label name = new Label(body, SWT.WRAP);
        name.setText(customer.label().replace("&", "&&"));
        name.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        entry = new FollowUpEntry(body, "followUp", archive, mode, followUp -> LogFollowUp.save(archive, customer,
                followUp, parent, this::close, entry::failed));
        entry.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        Label keys = new Label(body, SWT.WRAP);
        keys.setText(Messages.popup_keys);
        keys.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        entry.setFocus();
        return body;
    }

    @Override
    protected Point getInitialSize() {
        return getShell().computeSize(WIDTH, SWT.DEFAULT);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle parent = getParentShell().getBounds();
        return new Point(parent.x + (parent.width - size.x) / 2, parent.y + parent.height / 4);
    }
}
