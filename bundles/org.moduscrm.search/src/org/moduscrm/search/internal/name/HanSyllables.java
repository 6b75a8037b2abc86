package org.moduscrm.search.internal.name;

import java.text.Normalizer;
import java.util.concurrent.atomic.AtomicReferenceArray;

import com.ibm.icu.text.Transliterator;

/** The most frequent reading of each Chinese character, looked up once. */
final class HanSyllables {

    private static final int FIRST = 0x3007;
    private static final int LAST = 0x9fff;
    private static final String NONE = "";

    private final AtomicReferenceArray<String> known = new AtomicReferenceArray<>(LAST - FIRST + 1);
    private Transliterator transliterator;

    static boolean isHan(int c) {
        return c >= 0x4e00 && c <= LAST || c >= 0x3400 && c <= 0x4dbf || c == FIRST || c >= 0x20000 && c <= 0x3ffff;
    }

    /** The syllable; null for what is not a Chinese character or has no known reading. */
    String syllable(int c) {
        if (!isHan(c)) {
            return null;
        }
        if (c > LAST) {
            final String rare = transliterate(c);
            return rare == NONE ? null : rare;
        }
        String syllable = known.get(c - FIRST);
        if (syllable == null) {
            syllable = transliterate(c);
            known.set(c - FIRST, syllable);
        }
        return syllable == NONE ? null : syllable;
    }

    /** Loading the rules takes half a second, so nobody pays for it before the first Chinese character. */
    private synchronized String transliterate(int c) {
        if (transliterator == null) {
            transliterator = Transliterator.getInstance("Han-Latin");
        }
        final String latin = withoutTones(transliterator.transliterate(Character.toString(c)));
        final boolean syllable = !latin.isEmpty() && latin.chars().allMatch(l -> l >= 'a' && l <= 'z' || l == 'ü');
        return syllable ? latin : NONE;
    }

    private static String withoutTones(String latin) {
        final String apart = Normalizer.normalize(latin.strip(), Normalizer.Form.NFD);
        final String umlauts = apart.replace("u\u0308", "ü");
        return umlauts.replaceAll("[\\u0300-\\u036f]", "");
    }
}
