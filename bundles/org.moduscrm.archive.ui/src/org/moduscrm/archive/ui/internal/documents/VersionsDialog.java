package org.moduscrm.archive.ui.internal.documents;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.document.DocumentRow;
import org.moduscrm.archive.service.document.DocumentRow.VersionRow;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.list.ListTable;

/** All versions of a document; each can be opened and saved. */
final class VersionsDialog extends Dialog {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 280;
    private static final int OPEN = IDialogConstants.CLIENT_ID;
    private static final int SAVE = IDialogConstants.CLIENT_ID + 1;

    private final Archive archive;
    private final DocumentRow document;
    private final List<VersionRow> versions;
    private final Copies copies;
    private ListTable<VersionRow> table;

    VersionsDialog(Shell parent, Archive archive, DocumentRow document, List<VersionRow> versions, Copies copies) {
        super(parent);
        this.archive = archive;
        this.document = document;
        this.versions = versions;
        this.copies = copies;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.versions_title, document.title()).replace("&", "&&"));
        Ids.set(shell, "document.versions");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new ListTable<>(area, "document.versions", Messages.versions_name, DocumentColumns.versions(archive.zone()));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        table.control().setLayoutData(data);
        table.setRows(versions);
        table.control().addListener(SWT.Selection, event -> update());
        table.onOpen(copies::open);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, OPEN, Messages.action_open, false);
        createButton(parent, SAVE, Messages.action_saveAs, false);
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
        table.control().select(0);
        update();
    }

    private void update() {
        boolean any = !table.selected().isEmpty();
        getButton(OPEN).setEnabled(any);
        getButton(SAVE).setEnabled(any);
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case OPEN -> table.selected().forEach(copies::open);
            case SAVE -> table.selected().stream().findFirst().ifPresent(row -> copies.saveAs(document.id(), row));
            default -> close();
        }
    }
}
