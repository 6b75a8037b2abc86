package org.moduscrm.archive.ui.internal.editor;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.spi.record.Attribute;

/** Takes over what others stored into a sheet with unsaved changes. */
final class SheetMerge {

    private SheetMerge() {
    }

    /**
     * Takes over all or nothing.
     *
     * @param stored the same customer as it is stored now
     * @return false, with nothing taken over, when both changed the same field or records came or went; that is for saving
     *     to settle
     */
    static boolean takeOver(CustomerSheet edited, CustomerSheet stored) {
        Map<UUID, EditModel<?>> theirs = stored.models().stream()
                .collect(Collectors.toMap(EditModel::id, Function.identity(), (one, same) -> one));
        Map<UUID, EditModel<?>> mine = edited.models().stream().filter(model -> !model.isNew())
                .collect(Collectors.toMap(EditModel::id, Function.identity(), (one, same) -> one));
        if (!mine.keySet().equals(theirs.keySet())
                || mine.values().stream().anyMatch(model -> clashes(model, theirs.get(model.id())))) {
            return false;
        }
        edited.models().stream().filter(model -> !model.isNew()).forEach(model -> rebase(model, theirs.get(model.id())));
        return true;
    }

    private static <E extends ArchiveRecord> boolean clashes(EditModel<E> mine, EditModel<?> theirs) {
        return values(mine, theirs).entrySet().stream().anyMatch(value -> clashes(mine, value.getKey(), value.getValue()));
    }

    /** The value is one of the attribute: it was read under it. */
    @SuppressWarnings("unchecked")
    private static <E extends ArchiveRecord, V> boolean clashes(EditModel<E> mine, Attribute<E, V> attribute, Object stored) {
        return mine.clashes(attribute, (V) stored);
    }

    private static <E extends ArchiveRecord> void rebase(EditModel<E> mine, EditModel<?> theirs) {
        mine.rebase(values(mine, theirs), theirs.version());
    }

    /** Models of one record are of one type. */
    @SuppressWarnings("unchecked")
    private static <E extends ArchiveRecord> Map<Attribute<E, ?>, Object> values(EditModel<E> mine, EditModel<?> theirs) {
        EditModel<E> stored = (EditModel<E>) theirs;
        Map<Attribute<E, ?>, Object> values = new HashMap<>();
        mine.type().attributes().forEach(attribute -> values.put(attribute, stored.original(attribute)));
        return values;
    }
}
