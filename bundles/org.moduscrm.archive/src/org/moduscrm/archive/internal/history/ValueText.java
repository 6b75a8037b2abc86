package org.moduscrm.archive.internal.history;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.moduscrm.archive.internal.Contributions;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** Values as the history keeps them: readable, the same on every machine, and to be read back. */
public final class ValueText {

    private static final int KEY_LENGTH = 36;

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.ofEntries(
            entry(Reference.class, ValueText::reference), entry(Money.class, ValueText::money),
            entry(Boolean.class, ValueText::flag), entry(BigDecimal.class, BigDecimal::new),
            entry(Integer.class, Integer::valueOf), entry(Long.class, Long::valueOf),
            entry(Double.class, Double::valueOf), entry(LocalDate.class, LocalDate::parse),
            entry(LocalTime.class, LocalTime::parse), entry(LocalDateTime.class, LocalDateTime::parse),
            entry(Instant.class, Instant::parse), entry(UUID.class, UUID::fromString));

    private final Contributions contributions;

    public ValueText(Contributions contributions) {
        this.contributions = contributions;
    }

    private static <T> Map.Entry<Class<?>, Function<String, ?>> entry(Class<T> type, Function<String, ?> reader) {
        return Map.entry(type, reader);
    }

    /** Null for no value; a record as its key and what people call it. */
    String of(Object value) {
        return switch (value) {
            case null -> null;
            case ArchiveRecord record -> record.id() + " " + label(record);
            case Enum<?> constant -> constant.name();
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    private String label(ArchiveRecord record) {
        return contributions.typeOf(record.getClass()).map(type -> label(type, record)).orElse("");
    }

    private static <E extends ArchiveRecord> String label(RecordType<E> type, ArchiveRecord record) {
        return type.label().apply(type.entity().cast(record));
    }

    /**
     * The value that a text stands for.
     *
     * @param type of the attribute
     * @return the text itself where it does not fit the type, such as a constant that there is no more
     */
    static Object read(Class<?> type, String text) {
        if (text == null || type == String.class) {
            return text;
        }
        try {
            return type.isEnum() ? constant(type, text) : READERS.getOrDefault(type, Function.identity()).apply(text);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return text;
        }
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.<Object>stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name)).findFirst().orElse(name);
    }

    private static Reference reference(String text) {
        UUID id = UUID.fromString(text.substring(0, KEY_LENGTH));
        return new Reference(id, text.substring(Math.min(KEY_LENGTH + 1, text.length())));
    }

    private static Money money(String text) {
        int gap = text.lastIndexOf(' ');
        return Money.of(text.substring(0, gap), text.substring(gap + 1));
    }

    private static Object flag(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> text;
        };
    }
}
