package org.moduscrm.archive.internal.history;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

import org.moduscrm.archive.service.History.Action;
import org.moduscrm.persistence.Row;

/**
 * One entry of the change log, as walking back needs it.
 *
 * @param subject whose history it belongs to
 * @param attribute empty where the record as a whole changed
 */
record LoggedChange(UUID changeSet, UUID record, String kind, long version, UUID subject, Action action,
        String attribute, String before, Instant at) {

    static final String COLUMNS = "e.change_set_id, e.record_id, e.record_kind, e.record_version, e.subject_id, "
            + "e.change_action, e.attribute, e.before_value, s.happened_at";

    /** By version; a record that hangs on another one moves with it without a version of its own, so after its changes. */
    static final Comparator<LoggedChange> ORDER = Comparator.comparingLong(LoggedChange::version)
            .thenComparing(LoggedChange::isMove).thenComparing(LoggedChange::changeSet);

    static LoggedChange of(Row row) {
        return new LoggedChange(row.uuid(1), row.uuid(2), row.text(3), row.number(4), row.uuid(5),
                Action.valueOf(row.text(6)), row.text(7), row.text(8), row.instant(9));
    }

    boolean isMove() {
        return action == Action.MOVED_IN || action == Action.MOVED_OUT;
    }
}
