package org.moduscrm.archive.internal.company;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tax ids. The unified social credit code of China has 18 characters, the last one a check digit by GB 32100-2015: each
 * of the first 17 counts by its place in an alphabet of 31 characters (without I, O, S, V, Z), times 3^(place - 1) mod
 * 31; what the sum lacks to a multiple of 31 is the check digit. Ids of other countries and of other kinds are left
 * alone.
 */
public final class TaxId {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int BODY = 17;
    private static final int MODULUS = 31;
    /** Authority, kind, six digits of the place (or what is mistaken for them), nine characters of the organisation, check digit. */
    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-Z]{2}[0-9IOSZ]{6}[0-9A-Z]{10}");
    private static final Pattern PERSON = Pattern.compile("[0-9]{17}[0-9X]");
    private static final int[] PERSON_WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
    private static final String PERSON_CHECKS = "10X98765432";
    /** Letters that the alphabet lacks because they are mistaken for these. */
    private static final String MISTAKEN = "IOSZ";
    private static final String MEANT = "1052";

    private TaxId() {
    }

    /** In one width, without spaces around; a credit code in upper case and without spaces at all. Null stays null. */
    public static String normal(String typed) {
        if (typed == null) {
            return null;
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        String compact = plain.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return claimsToBeCreditCode(compact) ? compact : plain;
    }

    /** Whether it has the outer form of a unified social credit code. */
    static boolean claimsToBeCreditCode(String id) {
        return CREDIT_CODE.matcher(id).matches();
    }

    /** Whether nothing is wrong with it as far as one can tell. One-person firms use the number of an identity card. */
    static boolean holds(String id) {
        return !claimsToBeCreditCode(id) || isPerson(id)
                || checkDigit(id).filter(digit -> digit == id.charAt(BODY)).isPresent();
    }

    /** The digit that belongs after the first 17 characters; empty when one of them is none of the alphabet. */
    static Optional<Character> checkDigit(String id) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < BODY; i++) {
            int value = ALPHABET.indexOf(id.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            sum += value * weight;
            weight = weight * 3 % MODULUS;
        }
        return Optional.of(ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS));
    }

    /** The id with 1, 0, 5, 2 for I, O, S, Z, where that makes it right. */
    static Optional<String> withLettersMended(String id) {
        StringBuilder mended = new StringBuilder(id);
        for (int i = 0; i <= BODY; i++) {
            int place = MISTAKEN.indexOf(id.charAt(i));
            if (place >= 0) {
                mended.setCharAt(i, MEANT.charAt(place));
            }
        }
        String result = mended.toString();
        return result.equals(id) || !holds(result) ? Optional.empty() : Optional.of(result);
    }

    /** ISO 7064 MOD 11-2, as GB 11643-1999 has it. */
    private static boolean isPerson(String id) {
        if (!PERSON.matcher(id).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < BODY; i++) {
            sum += Character.digit(id.charAt(i), 10) * PERSON_WEIGHTS[i];
        }
        return PERSON_CHECKS.charAt(sum % 11) == id.charAt(BODY);
    }
}
