package org.moduscrm.configuration.ui.internal;

import java.util.Comparator;
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
    private List<UUID> records = List.of();

    EntryHistory(FormBody form, Composite column, String id, Archive archive) {
        this.archive = archive;
        FormSection section = form.section(column, Messages.history_title);
        table = new ListTable<>(section.body(), id + ".history", Messages.history_title, List.of(
                ListColumn.of("when", Messages.history_when, 128, entry -> Formats.dateTime(entry.at(), archive.zone())),
                ListColumn.of("who", Messages.history_who, 64, Entry::author),
                ListColumn.of("what", Messages.history_what, 72, EntryHistory::what),
                ListColumn.of("before", Messages.history_before, 84, entry -> Words.stored(entry.before())),
                ListColumn.of("after", Messages.history_after, 84, entry -> Words.stored(entry.after()))));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.heightHint = HEIGHT;
        data.widthHint = 200;
        table.control().setLayoutData(data);
    }

    private static String what(Entry entry) {
        return entry.attribute() != null ? Words.field(entry.attribute())
                : entry.action() == Action.CREATED ? Messages.history_created : Messages.history_removed;
    }

    /** @param shown the records that the entry is kept in; none for nothing */
    void show(List<UUID> shown) {
        records = shown;
        if (shown.isEmpty()) {
            table.setRows(List.of());
            return;
        }
        ArchiveJob.of(Messages.history_title, archive, (from, monitor) -> shown.stream()
                .flatMap(record -> from.history().of(record, LIMIT).stream())
                .sorted(Comparator.comparing(Entry::at).reversed()).toList())
                .done(table.control(), entries -> {
                    if (shown.equals(records)) {
                        table.setRows(entries);
                    }
                }).start();
    }
}
