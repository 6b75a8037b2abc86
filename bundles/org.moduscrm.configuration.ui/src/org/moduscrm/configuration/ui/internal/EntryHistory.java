package org.moduscrm.configuration.ui.internal;

import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.History.Action;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.ui.form.FormBody;
import org.moduscrm.ui.form.FormSection;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.job.ArchiveJob;
import org.moduscrm.ui.list.ListColumn;
import org.moduscrm.ui.list.ListTable;

/** Who changed the selected entry, when, and how. */
final class EntryHistory {

    private static final int LIMIT = 100;
    private static final int HEIGHT = 140;

    private final Archive archive;
    private final ListTable<Entry> table;
    private UUID record;

    EntryHistory(FormBody form, Composite column, String id, Archive archive) {
        this.archive = archive;
        FormSection section = form.section(column, Messages.history_title);
        table = new ListTable<>(section.body(), id + ".history", Messages.history_title, List.of(
                ListColumn.of("when", Messages.history_when, 120, entry -> Formats.dateTime(entry.at(), archive.zone())),
                ListColumn.of("who", Messages.history_who, 80, Entry::author),
                ListColumn.of("what", Messages.history_what, 110, EntryHistory::what),
                ListColumn.of("before", Messages.history_before, 110, entry -> Words.stored(entry.before())),
                ListColumn.of("after", Messages.history_after, 110, entry -> Words.stored(entry.after()))));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.heightHint = HEIGHT;
        data.widthHint = 200;
        table.control().setLayoutData(data);
    }

    private static String what(Entry entry) {
        return entry.attribute() != null ? Words.field(entry.attribute())
                : entry.action() == Action.CREATED ? Messages.history_created : Messages.history_removed;
    }

    /** @param shown null for none */
    void show(UUID shown) {
        record = shown;
        if (shown == null) {
            table.setRows(List.of());
            return;
        }
        ArchiveJob.of(Messages.history_title, archive, (from, monitor) -> from.history().of(shown, LIMIT))
                .done(table.control(), entries -> {
                    if (shown.equals(record)) {
                        table.setRows(entries);
                    }
                }).start();
    }
}
