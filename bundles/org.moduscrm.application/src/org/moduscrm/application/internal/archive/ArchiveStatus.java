package org.moduscrm.application.internal.archive;

import java.util.function.Consumer;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
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
    private Server watched;

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
        Display display = label.getDisplay();
        Consumer<Server.State> listener = state -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> show(label));
            }
        };
        label.addDisposeListener(event -> watch(null, listener));
        SessionBinding.bind(label, session, status -> {
            watch(status.isOpen() ? status.archive().server().orElse(null) : null, listener);
            show(label);
        });
    }

    private void watch(Server server, Consumer<Server.State> listener) {
        if (watched != null) {
            watched.removeListener(listener);
        }
        watched = server;
        if (server != null) {
            server.addListener(listener);
        }
    }

    private void show(CLabel label) {
        if (label.isDisposed()) {
            return;
        }
        ArchiveSession.Status status = session.status();
        boolean away = watched != null && watched.state() == Server.State.AWAY;
        label.setImage(away ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK) : null);
        label.setText(text(status));
        label.setToolTipText(tip(status));
    }

    private String text(ArchiveSession.Status status) {
        return switch (status.state()) {
        case OPEN -> watched == null ? NLS.bind(Messages.ArchiveStatus_open, ArchivePlaces.name(status.folder()))
                : watched.state() == Server.State.AWAY ? NLS.bind(Messages.ArchiveStatus_away, watched.address())
                : NLS.bind(Messages.ArchiveStatus_server, watched.user(), watched.address());
        case OPENING -> NLS.bind(Messages.ArchiveStatus_opening, ArchivePlaces.name(status.folder()));
        case NONE, FAILED -> Messages.ArchiveStatus_none;
        };
    }

    private String tip(ArchiveSession.Status status) {
        if (!status.isOpen()) {
            return null;
        }
        return watched == null ? status.folder().toString()
                : NLS.bind(Messages.ArchiveStatus_tip, new Object[] {watched.address(), watched.user(), status.folder()});
    }
}
