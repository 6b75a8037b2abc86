package org.moduscrm.archive.internal.history;

import org.moduscrm.archive.service.History.Action;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.archive.service.Route;
import org.moduscrm.persistence.Row;

/** Entries of the change log as callers of the archive see them. */
final class EntryRows {

    static final String SELECT = "select e.change_set_id, e.record_kind, e.record_id, e.record_version, "
            + "e.change_action, e.attribute, e.before_value, e.after_value, s.happened_at, s.author_name, s.route, s.agent ";
    static final String FROM = "from change_entry e join change_set s on s.id = e.change_set_id ";

    private EntryRows() {
    }

    static Entry entry(Row row) {
        Action action = Action.valueOf(row.text(5));
        String attribute = row.text(6);
        return new Entry(row.uuid(1), row.text(2), row.uuid(3), row.number(4), action,
                attribute.isEmpty() || action == Action.MOVED_OUT ? null : attribute, row.text(7), row.text(8),
                row.instant(9), row.text(10), Route.valueOf(row.text(11)), row.text(12));
    }
}
