package org.moduscrm.application.internal.archive;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.moduscrm.application.internal.Messages;
import org.moduscrm.application.internal.ShellIds;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.session.ArchiveSession;
import org.moduscrm.ui.session.SessionBinding;

/** Names the open archive in the status line; the tooltip says where it lies. */
public class ArchiveStatus extends ContributionItem {

    private static final int WIDTH = 260;

    private final ArchiveSession session;

    public ArchiveStatus(ArchiveSession session) {
        super(ShellIds.STATUS_ARCHIVE);
        this.session = session;
    }

    @Override
    public void fill(Composite parent) {
        CLabel label = Ids.set(new CLabel(parent, SWT.NONE), ShellIds.STATUS_ARCHIVE);
        StatusLineLayoutData data = new StatusLineLayoutData();
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        SessionBinding.bind(label, session, status -> {
            label.setText(text(status));
            label.setToolTipText(status.isOpen() ? status.folder().toString() : null);
        });
    }

    private static String text(ArchiveSession.Status status) {
        return switch (status.state()) {
        case OPEN -> NLS.bind(Messages.ArchiveStatus_open, ArchivePlaces.name(status.folder()));
        case OPENING -> NLS.bind(Messages.ArchiveStatus_opening, ArchivePlaces.name(status.folder()));
        case NONE, FAILED -> Messages.ArchiveStatus_none;
        };
    }
}
