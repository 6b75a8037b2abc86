package org.moduscrm.application.internal.archive;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.moduscrm.application.internal.Ids;
import org.moduscrm.application.internal.Messages;

/** Names the open archive in the status line; the tooltip says where it lies. */
public class ArchiveStatus extends ContributionItem {

    private static final int WIDTH = 260;

    private final ArchiveSession session;

    public ArchiveStatus(ArchiveSession session) {
        super(Ids.STATUS_ARCHIVE);
        this.session = session;
    }

    @Override
    public void fill(Composite parent) {
        CLabel label = Ids.mark(new CLabel(parent, SWT.NONE), Ids.STATUS_ARCHIVE);
        StatusLineLayoutData data = new StatusLineLayoutData();
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        Display display = parent.getDisplay();
        Runnable update = () -> display.asyncExec(() -> show(label));
        session.addListener(update);
        label.addDisposeListener(e -> session.removeListener(update));
        show(label);
    }

    private void show(CLabel label) {
        if (!label.isDisposed()) {
            Optional<Path> folder = session.folder();
            label.setText(folder.map(ArchivePlaces::name).map(name -> NLS.bind(Messages.ArchiveStatus_open, name))
                    .orElse(Messages.ArchiveStatus_none));
            label.setToolTipText(folder.map(Path::toString).orElse(null));
        }
    }
}
