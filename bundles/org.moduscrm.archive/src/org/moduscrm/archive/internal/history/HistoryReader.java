package org.moduscrm.archive.internal.history;

import java.util.List;
import java.util.UUID;

import org.moduscrm.archive.internal.ArchiveCore;
import org.moduscrm.archive.service.History;
import org.moduscrm.archive.service.Route;
import org.moduscrm.persistence.Row;

/** Reads the change log. */
public final class HistoryReader implements History {

    private static final String SELECT = """
            select e.record_kind, e.record_id, e.record_version, e.change_action, e.attribute, e.before_value,
                e.after_value, s.happened_at, s.author_name, s.route
            from change_entry e join change_set s on s.id = e.change_set_id
            """;

    private final ArchiveCore core;

    public HistoryReader(ArchiveCore core) {
        this.core = core;
    }

    @Override
    public List<Entry> of(UUID recordId, int limit) {
        return read("where e.record_id = ? order by e.record_version desc, e.attribute", recordId, limit);
    }

    @Override
    public List<Entry> ofCustomer(UUID customerId, int limit) {
        return read("where e.subject_id = ? order by e.change_set_id desc, e.record_id, e.attribute", customerId, limit);
    }

    @Override
    public String word(String recordKind, String attribute, String constant) {
        return core.contributions().word(recordKind, attribute, constant);
    }

    private List<Entry> read(String rest, UUID key, int limit) {
        return core.read(reading -> reading.query(SELECT + rest + " fetch first " + limit + " rows only",
                List.of(key), HistoryReader::entry));
    }

    private static Entry entry(Row row) {
        String attribute = row.text(5);
        return new Entry(row.text(1), row.uuid(2), row.number(3), Action.valueOf(row.text(4)),
                attribute.isEmpty() ? null : attribute, row.text(6), row.text(7), row.instant(8), row.text(9),
                Route.valueOf(row.text(10)));
    }
}
