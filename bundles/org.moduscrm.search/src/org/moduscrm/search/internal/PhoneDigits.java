package org.moduscrm.search.internal;

import java.util.ArrayList;
import java.util.List;

import org.moduscrm.search.internal.name.Folding;

/**
 * Telephone numbers as digits in one form, however they are written: Chinese numbers as dialled inside the country
 * ({@code +86 138 1234 5678} and {@code 138-1234-5678} are the same), others with their country code.
 */
final class PhoneDigits {

    private static final String SIGNS = "()/-. ";
    /** How some people write the digit that is dialled only inside the country. */
    private static final String TRUNK = "(0)";
    private static final String CHINA = "86";
    private static final int MIN_QUERY = 3;
    /** Shorter ones that begin with 86 are rather a part of a number than a number with its country code. */
    private static final int MIN_WITH_COUNTRY = 12;

    private PhoneDigits() {
    }

    static String of(String phone) {
        final String folded = Folding.fold(phone).strip();
        final String digits = digits(folded);
        if (!isInternational(folded) || !digits.startsWith(CHINA)) {
            return digits;
        }
        final String national = digits.substring(CHINA.length());
        return isMobile(national) || national.startsWith("0") ? national : "0" + national;
    }

    /**
     * What to look for when a query may be a number or a part of one; empty when it is none.
     */
    static List<String> ofQuery(String query) {
        final String folded = Folding.fold(query).strip();
        final List<String> alternatives = new ArrayList<>(2);
        if (looksLikeNumber(folded)) {
            final String digits = digits(folded);
            final boolean international = isInternational(folded);
            final boolean chinese = digits.startsWith(CHINA);
            if (chinese && (international || digits.length() >= MIN_WITH_COUNTRY)) {
                add(alternatives, digits.substring(CHINA.length()));
            }
            if (!chinese || !international) {
                add(alternatives, digits);
            }
            if (folded.startsWith("00")) {
                add(alternatives, "00" + digits);
            }
        }
        return alternatives;
    }

    private static boolean looksLikeNumber(String folded) {
        for (int i = folded.startsWith("+") ? 1 : 0; i < folded.length(); i++) {
            if (!isDigit(folded.charAt(i)) && SIGNS.indexOf(folded.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInternational(String folded) {
        return folded.startsWith("+") || folded.startsWith("00");
    }

    private static void add(List<String> alternatives, String digits) {
        if (digits.length() >= MIN_QUERY && !alternatives.contains(digits)) {
            alternatives.add(digits);
        }
    }

    private static boolean isMobile(String national) {
        return national.length() == 11 && national.startsWith("1");
    }

    /** The digits without those that only say that a country code follows. */
    private static String digits(String folded) {
        final boolean international = isInternational(folded);
        final String number = international ? folded.replace(TRUNK, "") : folded;
        final var digits = new StringBuilder(number.length());
        for (int i = international && number.startsWith("00") ? 2 : 0; i < number.length(); i++) {
            if (isDigit(number.charAt(i))) {
                digits.append(Character.digit(number.charAt(i), 10));
            }
        }
        return digits.toString();
    }

    /** Of any script: a number may be written as people write it there. */
    private static boolean isDigit(char c) {
        return Character.isDigit(c);
    }
}
