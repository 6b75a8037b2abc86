package org.moduscrm.exchange.internal.trade;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.moduscrm.archive.model.ForeignRecord;
import org.moduscrm.archive.model.TradeRecord;
import org.moduscrm.exchange.internal.csv.Columns;
import org.moduscrm.exchange.internal.table.Column;
import org.moduscrm.exchange.internal.table.Row;
import org.moduscrm.exchange.internal.table.RowException;
import org.moduscrm.exchange.internal.write.Changes;
import org.moduscrm.exchange.internal.write.Identity;

/**
 * A column that one kind of trade record has beyond the usual ones.
 *
 * @param target the kind of record that its cells name by their key; null where they hold values
 */
record Extra<D extends TradeRecord, V>(Column column, Class<? extends ForeignRecord> target, Reader<V> reader,
        Function<D, V> getter, BiConsumer<D, V> setter) {

    /** Reads a cell; null for an empty one. */
    interface Reader<V> {

        V read(Row row) throws RowException;
    }

    static <D extends TradeRecord> Extra<D, LocalDate> day(Column column, Function<D, LocalDate> getter,
            BiConsumer<D, LocalDate> setter) {
        return new Extra<>(column, null, row -> row.day(column), getter, setter);
    }

    static <D extends TradeRecord> Extra<D, String> text(Column column, Function<D, String> getter,
            BiConsumer<D, String> setter) {
        return new Extra<>(column, null, row -> row.longText(column), getter, setter);
    }

    static <D extends TradeRecord, V> Extra<D, V> word(Column column, Map<String, V> words, Function<D, V> getter,
            BiConsumer<D, V> setter) {
        return new Extra<>(column, null, row -> row.word(column, words), getter, setter);
    }

    /** A record that came from the same system, by its key there. */
    static <D extends TradeRecord, T extends ForeignRecord> Extra<D, T> reference(Column column, Class<T> target,
            Function<D, T> getter, BiConsumer<D, T> setter) {
        return new Extra<>(column, target, row -> null, getter, setter);
    }

    /** What a row says in this column: a value, or the identity of a record. */
    Object read(Row row, String source) throws RowException {
        if (target == null) {
            return reader.read(row);
        }
        String key = row.text(column);
        String system = row.text(Columns.SOURCE);
        return key == null ? null : new Identity(null, system == null ? source : system, key);
    }

    /** @param value as {@link #read} gave it, a record in place of its identity. Values are only ever of the own type. */
    @SuppressWarnings("unchecked")
    void apply(D record, Object value, Changes changes) {
        changes.set(getter.apply(record), (V) value, found -> setter.accept(record, found));
    }
}
