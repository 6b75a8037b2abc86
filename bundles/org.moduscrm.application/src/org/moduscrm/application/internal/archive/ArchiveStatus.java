package org.moduscrm.application.internal.archive;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.moduscrm.application.internal.Messages;
import org.moduscrm.application.internal.ShellIds;
import org.moduscrm.archive.service.Server;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.session.ArchiveSession;
import org.moduscrm.ui.session.SessionBinding;

/** Names the open archive in the status line, on a server also whether it answers; the tooltip says where it lies. */
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
        SessionBinding.bind(label, session, new SessionBinding.Client() {
            @Override
            public void sessionChanged(ArchiveSession.Status status) {
                show(label, status);
            }

            @Override
            public void serverChanged(Server.State state) {
                show(label, session.status());
            }
        });
    }

    private static void show(CLabel label, ArchiveSession.Status status) {
        Server server = status.isOpen() ? status.archive().server().orElse(null) : null;
        boolean away = server != null && server.state() == Server.State.AWAY;
        label.setImage(away ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK) : null);
        label.setText(server == null ? text(status)
                : away ? Messages.ArchiveStatus_away
                : NLS.bind(Messages.ArchiveStatus_server, server.user(), server.address()));
        label.setToolTipText(tip(status, server));
    }

    private static String text(ArchiveSession.Status status) {
        return switch (status.state()) {
        case OPEN -> NLS.bind(Messages.ArchiveStatus_open, ArchivePlaces.name(status.folder()));
        case OPENING -> NLS.bind(Messages.ArchiveStatus_opening, ArchivePlaces.name(status.folder()));
        case NONE, FAILED -> Messages.ArchiveStatus_none;
        };
    }

    private static String tip(ArchiveSession.Status status, Server server) {
        if (!status.isOpen()) {
            return null;
        }
        return server == null ? status.folder().toString()
                : NLS.bind(Messages.ArchiveStatus_tip, new Object[] {server.address(), server.user(), status.folder()});
    }
}
