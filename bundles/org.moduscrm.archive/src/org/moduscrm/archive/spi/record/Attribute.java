package org.moduscrm.archive.spi.record;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.moduscrm.archive.model.ArchiveRecord;

/**
 * A value of a record that can be read, edited and compared. Attributes are constants, so two are the same only when
 * they are the same object.
 *
 * @param <E> the record
 * @param <V> the value; {@link Reference} where the record refers to another
 */
public final class Attribute<E extends ArchiveRecord, V> {

    /** Finds the records that references name, within the unit of work that writes. */
    public interface Finder {

        /** @return null when there is none */
        <T extends ArchiveRecord> T find(Class<T> type, UUID id);
    }

    private interface Writer<E, V> {
        void write(E record, V value, Finder finder);
    }

    private final String name;
    private final Class<V> valueType;
    private final Function<E, V> reader;
    private final Writer<E, V> writer;
    private final String codeList;

    private Attribute(String name, Class<V> valueType, String codeList, Function<E, V> reader, Writer<E, V> writer) {
        this.name = name;
        this.valueType = valueType;
        this.codeList = codeList;
        this.reader = reader;
        this.writer = writer;
    }

    /** @param name the name of the field in the entity; history uses it too */
    public static <E extends ArchiveRecord, V> Attribute<E, V> of(String name, Class<V> valueType,
            Function<E, V> reader, BiConsumer<E, V> writer) {
        return new Attribute<>(name, valueType, null, reader, (record, value, finder) -> writer.accept(record, value));
    }

    /**
     * An attribute that holds a code of a list. The pipeline refuses a code newly set that the list lacks or that is not
     * active.
     *
     * @param listId as in {@link org.moduscrm.archive.service.config.CodeLists}
     */
    public static <E extends ArchiveRecord> Attribute<E, String> code(String name, String listId,
            Function<E, String> reader, BiConsumer<E, String> writer) {
        return new Attribute<>(name, String.class, listId, reader,
                (record, value, finder) -> writer.accept(record, value));
    }

    /** An attribute that refers to another record. Reading it loads that record, for its label. */
    public static <E extends ArchiveRecord, T extends ArchiveRecord> Attribute<E, Reference> reference(String name,
            Class<T> target, Function<E, T> reader, BiConsumer<E, T> writer, Function<T, String> label) {
        return new Attribute<>(name, Reference.class, null, record -> {
            T referred = reader.apply(record);
            return referred == null ? null : new Reference(referred.id(), label.apply(referred));
        }, (record, value, finder) -> writer.accept(record, value == null ? null : finder.find(target, value.id())));
    }

    public String name() {
        return name;
    }

    public Class<V> valueType() {
        return valueType;
    }

    /** Id of the list whose codes it holds; null when it holds no code. */
    public String codeList() {
        return codeList;
    }

    public V read(E record) {
        return reader.apply(record);
    }

    public void write(E record, V value, Finder finder) {
        writer.write(record, value, finder);
    }

    @Override
    public String toString() {
        return name;
    }
}
