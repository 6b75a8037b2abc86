package org.moduscrm.archive.internal.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.moduscrm.archive.internal.Messages;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.service.ConflictException;
import org.moduscrm.archive.service.ConflictException.Conflict;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.RecordNotFoundException;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.ServerAwayException;
import org.moduscrm.archive.service.StaleException;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.spi.rule.Finding;

/**
 * Saves edit models: takes over what others changed elsewhere in the same records, and stops where both changed the same
 * attribute.
 */
final class ModelSaver {

    /** Two clients may keep passing each other; after so many rounds the user is told. */
    private static final int ROUNDS = 3;

    private final WritePipeline pipeline;

    ModelSaver(WritePipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** What is stored of a record: after saving, or before it where that is newer than what the editor had read. */
    private record Stored<E extends ArchiveRecord>(EditModel<E> model, Map<Attribute<E, ?>, Object> values,
            long version) {

        void takeOver() {
            model.rebase(values, version);
        }
    }

    private static final class Conflicts extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Conflict<?, ?>> found;
        private final transient List<Stored<?>> stored;

        Conflicts(List<Conflict<?, ?>> found, List<Stored<?>> stored) {
            super(null, null, false, false);
            this.found = found;
            this.stored = stored;
        }
    }

    List<Finding> save(Route route, List<EditModel<?>> models) {
        List<EditModel<?>> dirty = models.stream().filter(EditModel::isDirty).toList();
        if (dirty.isEmpty()) {
            return List.of();
        }
        for (int round = 1;; round++) {
            try {
                return attempt(route, dirty);
            } catch (Conflicts conflicts) {
                conflicts.stored.forEach(Stored::takeOver);
                throw new ConflictException(Messages.conflict, conflicts.found);
            } catch (StaleException e) {
                if (round == ROUNDS) {
                    throw e;
                }
            } catch (ServerAwayException e) {
                // a server that was started anew is noticed by the connection that it broke; nothing was stored
                if (round > 1) {
                    throw e;
                }
            }
        }
    }

    private List<Finding> attempt(Route route, List<EditModel<?>> models) {
        Map<EditModel<?>, ArchiveRecord> written = new LinkedHashMap<>();
        List<Stored<?>> after = new ArrayList<>();
        var outcome = pipeline.run(route, workspace -> {
            apply(workspace, models, written);
            written.forEach((model, record) -> after.add(afterSaving(model, record)));
            return null;
        });
        models.stream().filter(EditModel::isRemoved).forEach(model -> model.saved(model.version() + 1));
        for (Stored<?> stored : after) {
            refresh(stored, written.get(stored.model()));
        }
        return outcome.findings();
    }

    /** Keys and codes were derived while saving, and the mapper has counted the version. */
    private static <E extends ArchiveRecord> void refresh(Stored<E> stored, ArchiveRecord record) {
        E entity = stored.model().type().entity().cast(record);
        Map<Attribute<E, ?>, Object> values = new HashMap<>();
        for (Attribute<E, ?> attribute : stored.model().type().attributes()) {
            values.put(attribute, attribute.valueType() == Reference.class
                    ? stored.values().get(attribute) : attribute.read(entity));
        }
        stored.model().saved(record.version());
        stored.model().rebase(values, record.version());
    }

    private static <E extends ArchiveRecord> Stored<E> afterSaving(EditModel<E> model, ArchiveRecord record) {
        return new Stored<>(model, values(model, model.type().entity().cast(record)), record.version());
    }

    private static <E extends ArchiveRecord> Map<Attribute<E, ?>, Object> values(EditModel<E> model, E record) {
        Map<Attribute<E, ?>, Object> values = new HashMap<>();
        model.type().attributes().forEach(attribute -> values.put(attribute, attribute.read(record)));
        return values;
    }

    private void apply(Workspace workspace, List<EditModel<?>> models, Map<EditModel<?>, ArchiveRecord> written) {
        Map<UUID, ArchiveRecord> created = new HashMap<>();
        Attribute.Finder finder = new Attribute.Finder() {
            @Override
            public <T extends ArchiveRecord> T find(Class<T> type, UUID id) {
                return created.containsKey(id) ? type.cast(created.get(id)) : workspace.find(type, id);
            }
        };
        List<Conflict<?, ?>> conflicts = new ArrayList<>();
        List<Stored<?>> stored = new ArrayList<>();
        for (EditModel<?> model : models) {
            apply(workspace, model, finder, created, conflicts, stored).ifPresent(record -> written.put(model, record));
        }
        if (!conflicts.isEmpty()) {
            throw new Conflicts(conflicts, stored);
        }
    }

    private <E extends ArchiveRecord> Optional<ArchiveRecord> apply(Workspace workspace, EditModel<E> model,
            Attribute.Finder finder, Map<UUID, ArchiveRecord> created, List<Conflict<?, ?>> conflicts,
            List<Stored<?>> stored) {
        if (model.isNew()) {
            E record = model.type().factory().get();
            record.identify(model.id());
            write(model, record, finder);
            created.put(model.id(), record);
            workspace.add(record);
            return Optional.of(record);
        }
        E record = workspace.find(model.type().entity(), model.id());
        if (record == null) {
            throw new RecordNotFoundException(Messages.recordGone);
        }
        if (record.version() != model.version()) {
            conflicts.addAll(conflicts(workspace, model, record));
            stored.add(new Stored<>(model, values(model, record), record.version()));
        }
        if (model.isRemoved()) {
            workspace.remove(record);
            return Optional.empty();
        }
        write(model, record, finder);
        return Optional.of(record);
    }

    private static <E extends ArchiveRecord> void write(EditModel<E> model, E record, Attribute.Finder finder) {
        for (Attribute<E, ?> attribute : model.dirtyAttributes()) {
            write(model, attribute, record, finder);
        }
    }

    private static <E extends ArchiveRecord, V> void write(EditModel<E> model, Attribute<E, V> attribute, E record,
            Attribute.Finder finder) {
        attribute.write(record, model.get(attribute), finder);
    }

    private static <E extends ArchiveRecord> List<Conflict<?, ?>> conflicts(Workspace workspace, EditModel<E> model,
            E record) {
        List<Conflict<?, ?>> conflicts = new ArrayList<>();
        for (Attribute<E, ?> attribute : model.type().attributes()) {
            conflict(workspace, model, attribute, record).ifPresent(conflicts::add);
        }
        return conflicts;
    }

    private static <E extends ArchiveRecord, V> Optional<Conflict<E, V>> conflict(Workspace workspace,
            EditModel<E> model, Attribute<E, V> attribute, E record) {
        V original = model.original(attribute);
        V theirs = attribute.read(record);
        V yours = model.get(attribute);
        if (!model.clashes(attribute, theirs)) {
            return Optional.empty();
        }
        record Last(String who, Instant when) {
        }
        Last last = workspace.query("select s.author_name, s.happened_at from change_entry e "
                + "join change_set s on s.id = e.change_set_id where e.record_id = ? and e.attribute = ? "
                + "order by e.record_version desc fetch first 1 rows only", List.of(record.id(), attribute.name()),
                row -> new Last(row.text(1), row.instant(2))).stream().findFirst().orElse(new Last(null, null));
        return Optional.of(
                new Conflict<>(model, attribute, original, yours, theirs, last.who(), last.when()));
    }
}
