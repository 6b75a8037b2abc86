package org.moduscrm.exchange.internal.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a text for a formula. A cell that begins, after blanks and control characters, with an
 * equals, plus, minus or at sign gets an apostrophe in front; so does one that begins with apostrophes and such a sign, so
 * that {@link #open} always gives back what {@link #close} was given.
 */
public final class FormulaGuard {

    private static final Pattern DANGEROUS = Pattern
            .compile("'*[\\s\\p{Cc}\\p{Cf}\\p{Z}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212].*", Pattern.DOTALL);

    private FormulaGuard() {
    }

    /** @param text may be null, which gives an empty cell */
    public static String close(String text) {
        if (text == null) {
            return "";
        }
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text of a cell, whether or not it was closed. */
    public static String open(String cell) {
        return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
