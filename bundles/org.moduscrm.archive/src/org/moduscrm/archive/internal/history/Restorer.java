package org.moduscrm.archive.internal.history;

import java.time.Instant;
import java.util.List;

import org.moduscrm.archive.internal.ArchiveCore;
import org.moduscrm.archive.internal.pipeline.WritePipeline;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.ForeignRecord;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.History.Action;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.archive.service.RecordNotFoundException;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.StaleException;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.persistence.Reading;

/** Takes changes back: writes a former value again, or brings a removed record back. */
final class Restorer {

    private final ArchiveCore core;
    private final WritePipeline pipeline;

    Restorer(ArchiveCore core, WritePipeline pipeline) {
        this.core = core;
        this.pipeline = pipeline;
    }

    List<Finding> restore(Entry entry, long seen) {
        RecordType<?> type = core.contributions().typeOf(entry.recordKind())
                .orElseThrow(() -> refused(Messages.bind(Messages.restoreKindGone, word(entry, null))));
        return switch (entry.action()) {
            case UPDATED -> restoreValue(type, entry, seen);
            case REMOVED -> restoreRecord(type, entry);
            case CREATED, MOVED_IN, MOVED_OUT -> throw refused(Messages.restoreNothing);
        };
    }

    private <E extends ArchiveRecord> List<Finding> restoreValue(RecordType<E> type, Entry entry, long seen) {
        Attribute<E, ?> attribute = type.attributes().stream().filter(a -> a.name().equals(entry.attribute())).findFirst()
                .orElseThrow(() -> refused(Messages.bind(Messages.restoreAttributeGone, word(entry, entry.attribute()))));
        EditModel<E> model = core.read(reading -> {
            refuseChanged(reading, entry, seen);
            E record = reading.find(type.entity(), entry.recordId());
            if (record == null) {
                throw new RecordNotFoundException(org.moduscrm.archive.internal.Messages.recordGone);
            }
            EditModel<E> now = EditModel.of(type, record);
            if (entry.before() != null) {
                write(attribute, record, entry, reading::find);
            }
            set(now, attribute, entry.before());
            return now;
        });
        return pipeline.save(Route.RESTORE, List.of(model));
    }

    private void refuseChanged(Reading reading, Entry entry, long seen) {
        reading.query(EntryRows.SELECT + EntryRows.FROM + "where e.record_id = ? and e.attribute = ? "
                + "and e.record_version > ? order by e.record_version desc fetch first 1 rows only",
                List.of(entry.recordId(), entry.attribute(), seen), EntryRows::entry).stream().findFirst()
                .ifPresent(later -> {
                    throw new StaleException(Messages.bind(Messages.restoreChanged, word(entry, entry.attribute()),
                            later.author()), null);
                });
    }

    private static <E extends ArchiveRecord, V> void set(EditModel<E> model, Attribute<E, V> attribute, String former) {
        model.set(attribute, attribute.valueType().cast(ValueText.read(attribute.valueType(), former)));
    }

    private <E extends ArchiveRecord> List<Finding> restoreRecord(RecordType<E> type, Entry removal) {
        List<Entry> last = core.read(reading -> {
            if (reading.find(type.entity(), removal.recordId()) != null) {
                throw refused(Messages.restoreStillThere);
            }
            return reading.query(EntryRows.SELECT + EntryRows.FROM + "where e.record_id = ? and e.change_action = ? "
                    + "and e.change_set_id = ?", List.of(removal.recordId(), Action.REMOVED, removal.changeSet()),
                    EntryRows::entry);
        });
        Instant created = core.read(reading -> reading.query("select min(s.happened_at) " + EntryRows.FROM
                + "where e.record_id = ? and e.change_action = ?", List.of(removal.recordId(), Action.CREATED),
                row -> row.instant(1))).getFirst();
        return pipeline.revive(Route.RESTORE, finder -> {
            E record = revived(type, last, finder);
            record.comeBack(removal.recordId(), removal.version() + 1, created);
            return record;
        });
    }

    private <E extends ArchiveRecord> E revived(RecordType<E> type, List<Entry> last,
            Attribute.Finder finder) {
        E record = type.factory().get();
        for (Attribute<E, ?> attribute : type.attributes()) {
            last.stream().filter(entry -> attribute.name().equals(entry.attribute())).findFirst()
                    .ifPresent(entry -> write(attribute, record, entry, finder));
        }
        if (record instanceof ForeignRecord foreign) {
            foreign.cameFrom(before(last, "source"), before(last, "foreignId"));
        }
        return record;
    }

    private static String before(List<Entry> last, String attribute) {
        return last.stream().filter(entry -> attribute.equals(entry.attribute())).map(Entry::before).findFirst().orElse(null);
    }

    /** Refuses values that the attribute does not take any more, and references to what is gone. */
    private <E extends ArchiveRecord, V> void write(Attribute<E, V> attribute, E record, Entry entry,
            Attribute.Finder finder) {
        Object value = ValueText.read(attribute.valueType(), entry.before());
        if (!attribute.valueType().isInstance(value)) {
            throw refused(Messages.bind(Messages.restoreBadValue, word(entry, entry.attribute()), entry.before()));
        }
        attribute.write(record, attribute.valueType().cast(value), finder);
        if (value instanceof Reference reference && attribute.read(record) == null) {
            throw refused(Messages.bind(Messages.restoreReferenceGone, word(entry, entry.attribute()), reference.label()));
        }
    }

    private String word(Entry entry, String attribute) {
        String word = core.contributions().word(entry.recordKind(), attribute, null);
        return word != null ? word : attribute == null ? entry.recordKind() : attribute;
    }

    private static ArchiveException refused(String reason) {
        return new ArchiveException(reason, null);
    }
}
