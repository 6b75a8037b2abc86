package org.moduscrm.search.internal.name;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes texts alike that people take for the same: compatibility forms and width (NFKC), case, accents. Stored texts and
 * queries go through the same folding, so that finding is a plain comparison of characters.
 */
public final class Folding {

    private static final char FIRST_ACCENT = '\u0300';
    private static final char LAST_ACCENT = '\u036f';
    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9fff';

    private Folding() {
    }

    /**
     * The folded text. It holds no control characters and none but the plain blank for a gap; runs of blanks stay.
     *
     * @param text null counts as empty
     */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        boolean upperCase = false;
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                upperCase = true;
            } else if (!isFolded(c)) {
                return foldSlowly(text);
            }
        }
        return upperCase ? text.toLowerCase(Locale.ROOT) : text;
    }

    private static boolean isFolded(char c) {
        return c >= ' ' && c <= '~' || c >= FIRST_HAN && c <= LAST_HAN;
    }

    private static String foldSlowly(String text) {
        final String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        final var folded = new StringBuilder(apart.length() + 4);
        for (int i = 0; i < apart.length(); i++) {
            append(folded, apart.charAt(i));
        }
        // Hangul and kana come apart as well; their marks are letters, not accents
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder folded, char c) {
        if (isFolded(c)) {
            folded.append(c);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            folded.append(' ');
        } else if (Character.getType(c) != Character.FORMAT && (c < FIRST_ACCENT || c > LAST_ACCENT)) {
            appendLetter(folded, c);
        }
    }

    /** Letters with a stroke or ligatures, which Unicode does not take apart. */
    private static void appendLetter(StringBuilder folded, char c) {
        switch (c) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ı' -> folded.append('i');
            case 'ŧ' -> folded.append('t');
            case '’', '‘' -> folded.append('\'');
            default -> folded.append(c);
        }
    }
}
