package org.moduscrm.archive.internal.history;

import org.moduscrm.archive.internal.Contributions;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.spi.record.RecordType;

/** Values as the history keeps them: readable, and the same on every machine. */
public final class ValueText {

    /** What a history column holds. */
    static final int MAX_LENGTH = 4000;

    private final Contributions contributions;

    public ValueText(Contributions contributions) {
        this.contributions = contributions;
    }

    /** Null for no value; a record as its key and what people call it. */
    String of(Object value) {
        String text = switch (value) {
            case null -> null;
            case ArchiveRecord record -> record.id() + " " + label(record);
            case Enum<?> constant -> constant.name();
            case java.math.BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
        return text == null || text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
    }

    private String label(ArchiveRecord record) {
        return contributions.typeOf(record.getClass()).map(type -> label(type, record)).orElse("");
    }

    private static <E extends ArchiveRecord> String label(RecordType<E> type, ArchiveRecord record) {
        return type.label().apply(type.entity().cast(record));
    }
}
