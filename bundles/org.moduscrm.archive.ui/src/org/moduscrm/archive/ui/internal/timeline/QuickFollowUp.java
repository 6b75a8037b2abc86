package org.moduscrm.archive.ui.internal.timeline;

import org.eclipse.swt.widgets.Composite;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.ui.internal.timeline.FollowUpParser.Mode;

/** The one-line log for other parts of the window: what is entered is saved at once, and the line is empty again. */
public final class QuickFollowUp {

    private final FollowUpEntry entry;

    /** @param id controls are named after it */
    public QuickFollowUp(Composite parent, String id, Archive archive, Reference customer) {
        entry = new FollowUpEntry(parent, id, archive, Mode.LOG, followUp -> LogFollowUp.save(archive, customer, followUp,
                parent, this::saved, this::failed));
    }

    private void saved() {
        if (!entry.control().isDisposed()) {
            entry.saved();
        }
    }

    private void failed() {
        if (!entry.control().isDisposed()) {
            entry.failed();
        }
    }

    public Composite control() {
        return entry.control();
    }

    public void setFocus() {
        entry.setFocus();
    }
}
