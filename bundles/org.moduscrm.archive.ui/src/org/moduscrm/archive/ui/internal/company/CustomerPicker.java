package org.moduscrm.archive.ui.internal.company;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.ui.Ids;

/** Asks for a customer of the archive. */
public final class CustomerPicker extends Dialog {

    private static final int WIDTH = 460;

    private final Archive archive;
    private final String title;
    private final Predicate<UUID> offered;
    private CustomerSearchBox box;
    private Reference chosen;

    private CustomerPicker(Shell parent, Archive archive, String title, Predicate<UUID> offered) {
        super(parent);
        this.archive = archive;
        this.title = title;
        this.offered = offered;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * @param title what the customer is for, in the user's language
     * @param offered which customers may be chosen
     * @return empty when nobody was chosen
     */
    public static Optional<Reference> pick(Shell parent, Archive archive, String title, Predicate<UUID> offered) {
        CustomerPicker picker = new CustomerPicker(parent, archive, title, offered);
        return picker.open() == OK ? Optional.ofNullable(picker.chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        Ids.set(shell, "customerPicker");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        box = new CustomerSearchBox(area, "customerPicker", archive, offered, this::update);
        box.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        box.onOpen(this::okPressed);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        update();
        box.setFocus();
    }

    private void update() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(box.chosen() != null);
        }
    }

    @Override
    protected void okPressed() {
        chosen = box.chosen();
        super.okPressed();
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, super.getInitialSize().y);
    }
}
