package org.moduscrm.archive.ui.internal.timeline;

import org.eclipse.swt.widgets.Control;
import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.moduscrm.archive.ui.internal.activity.ActivityDialog;
import org.moduscrm.archive.ui.internal.documents.VersionOpener;
import org.moduscrm.archive.ui.internal.editor.CustomerEditor;
import org.moduscrm.ui.page.CustomerPageContext;

/**
 * Opens the record behind an entry: an activity in its form, a document in its program, anything else on the page of the
 * editor that shows it.
 */
final class TimelineOpener {

    private final CustomerPageContext context;
    private final Control control;

    TimelineOpener(CustomerPageContext context, Control control) {
        this.context = context;
        this.control = control;
    }

    /** @param entry null does nothing */
    void open(TimelineEntry entry) {
        switch (entry == null ? "" : entry.kind()) {
            case "" -> {
                // a heading, or nothing selected
            }
            case "activity" -> ActivityDialog.open(control, context.archive(), entry.recordId());
            case "document" -> VersionOpener.open(context.archive(), control, entry.recordId());
            default -> {
                if (context instanceof CustomerEditor editor) {
                    editor.reveal(entry.recordId(), null);
                }
            }
        }
    }
}
