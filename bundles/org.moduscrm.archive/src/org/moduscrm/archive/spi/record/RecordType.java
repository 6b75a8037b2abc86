package org.moduscrm.archive.spi.record;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.moduscrm.archive.model.ArchiveRecord;

/**
 * Describes a kind of record to everything that works on all kinds alike: edit models, history, access, merge.
 *
 * @param kind stable id, lower case with hyphens; of a mode: prefixed by the mode, as in {@code project.opportunity}
 * @param entity the mapped class
 * @param factory makes an empty new record
 * @param subject the customer, or else the person, whose history and access the record shares; null for itself
 * @param label what people call a record of this kind
 * @param attributes what can be edited
 */
public record RecordType<E extends ArchiveRecord>(String kind, Class<E> entity, Supplier<E> factory,
        Function<E, ArchiveRecord> subject, Function<E, String> label, List<Attribute<E, ?>> attributes) {
}
