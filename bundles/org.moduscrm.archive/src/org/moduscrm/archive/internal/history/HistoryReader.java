package org.moduscrm.archive.internal.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.moduscrm.archive.internal.ArchiveCore;
import org.moduscrm.archive.internal.pipeline.WritePipeline;
import org.moduscrm.archive.service.History;
import org.moduscrm.archive.service.history.HistoryChoices;
import org.moduscrm.archive.service.history.HistoryQuery;
import org.moduscrm.archive.service.history.HistorySlice;
import org.moduscrm.archive.service.history.Snapshot;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.rule.Finding;

/** Reads the change log, and takes changes back. */
public final class HistoryReader implements History {

    private final ArchiveCore core;
    private final Restorer restorer;

    public HistoryReader(ArchiveCore core, WritePipeline pipeline) {
        this.core = core;
        this.restorer = new Restorer(core, pipeline);
    }

    @Override
    public List<Entry> of(UUID recordId, int limit) {
        return read("where e.record_id = ? and e.change_action <> 'MOVED_OUT' order by e.record_version desc, "
                + "e.change_set_id desc, e.attribute", List.of(recordId), limit);
    }

    @Override
    public List<Entry> ofAttribute(UUID recordId, String attribute, int limit) {
        return read("where e.record_id = ? and e.attribute = ? order by e.record_version desc",
                List.of(recordId, attribute), limit);
    }

    @Override
    public List<Entry> ofCustomer(UUID customerId, int limit) {
        return read("where e.subject_id = ? order by e.change_set_id desc, e.record_id, e.attribute", List.of(customerId),
                limit);
    }

    private List<Entry> read(String rest, List<?> parameters, int limit) {
        return core.read(reading -> reading.query(EntryRows.SELECT + EntryRows.FROM + rest + " fetch first " + limit
                + " rows only", parameters, EntryRows::entry));
    }

    @Override
    public HistorySlice page(HistoryQuery query, HistorySlice.Place after, int limit) {
        return core.read(reading -> new HistoryPages(reading, query).page(after, limit));
    }

    @Override
    public HistoryChoices choices(UUID customerId) {
        return core.read(reading -> HistoryPages.choices(reading, customerId));
    }

    @Override
    public Snapshot asOf(UUID customerId, Instant at) {
        return core.read(reading -> new AsOf(reading, core.contributions(), core.database().dialect())
                .of(customerId, at));
    }

    @Override
    public List<Finding> restore(Entry entry, long seen) {
        return restorer.restore(entry, seen);
    }

    @Override
    public Object value(String recordKind, String attribute, String text) {
        return attribute(recordKind, attribute).<Object>map(known -> ValueText.read(known.valueType(), text)).orElse(text);
    }

    private Optional<Attribute<?, ?>> attribute(String kind, String name) {
        return core.contributions().typeOf(kind).flatMap(type -> type.attributes().stream()
                .filter(attribute -> attribute.name().equals(name)).<Attribute<?, ?>>map(attribute -> attribute).findFirst());
    }

    @Override
    public String word(String recordKind, String attribute, String constant) {
        String word = core.contributions().word(recordKind, attribute, constant);
        if (word != null || attribute == null || constant == null) {
            return word;
        }
        return attribute(recordKind, attribute).map(Attribute::codeList)
                .map(list -> core.configuration().current().codeList(list).label(constant)).orElse(null);
    }
}
