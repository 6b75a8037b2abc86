package org.moduscrm.archive.ui.internal.trade;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.spi.record.Attribute;

/** Values of records of several kinds, by the names that their attributes share. */
final class Values {

    private Values() {
    }

    /** Null where the kind has no such attribute, or the record no value. */
    static <E extends ArchiveRecord, V> V get(EditModel<E> model, String attribute, Class<V> type) {
        return model.type().attributes().stream().filter(known -> known.name().equals(attribute)).findFirst()
                .map(known -> type.cast(model.get(known))).orElse(null);
    }

    /** Sets a value that follows from others; it is no step of undo of its own. */
    static <E extends ArchiveRecord, V> void derive(EditModel<E> model, Attribute<E, V> attribute, V value) {
        if (!java.util.Objects.equals(model.get(attribute), value)) {
            model.set(attribute, value);
        }
    }
}
