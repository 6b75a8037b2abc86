package org.moduscrm.archive.spi.rule;

/**
 * A value of a rule that the enterprise may set.
 *
 * @param id stable within the rule; lower case with hyphens
 * @param standard the value unless the archive is configured otherwise; never null
 * @param label what it means, with its unit, in the user's language
 */
public record RuleParameter(String id, Type type, String standard, String label) {

    /** What values it takes. */
    public enum Type {
        /** A whole number from 0. */
        COUNT,
        /** A number, with a point before the decimals. */
        NUMBER,
        /** Any text. */
        TEXT
    }

    /** Whether the value can be understood. */
    public boolean accepts(String value) {
        return switch (type) {
            case COUNT -> value.matches("\\d{1,9}");
            case NUMBER -> value.matches("-?\\d{1,15}(\\.\\d{1,10})?");
            case TEXT -> true;
        };
    }
}
