package org.moduscrm.search.internal.name;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The ways to type a Chinese name in Latin letters: {@code suzhouhaijun} and {@code szhj}; {@code lü} is also typed as
 * {@code lv}.
 *
 * @param full without blanks
 * @param initials first letter of each syllable; what is Latin in the name stands as written
 */
public record Pinyin(Set<String> full, Set<String> initials) {

    /** How the name is read; empty sets when there is no Chinese character in it. */
    public static Pinyin of(Readings readings, String name) {
        final var letters = new Letters();
        readings.read(name, letters);
        final Set<String> full = new LinkedHashSet<>();
        final Set<String> initials = new LinkedHashSet<>();
        if (letters.chinese) {
            full.add(letters.full.toString().replace('ü', 'u'));
            full.add(letters.full.toString().replace('ü', 'v'));
            initials.add(letters.initials.toString());
        }
        return new Pinyin(full, initials);
    }

    private static final class Letters implements Readings.Sink {

        private final StringBuilder full = new StringBuilder(64);
        private final StringBuilder initials = new StringBuilder(16);
        private boolean chinese;

        @Override
        public void syllable(String syllable) {
            chinese = true;
            full.append(syllable);
            initials.append(syllable.charAt(0));
        }

        @Override
        public void other(char c) {
            if (c != ' ') {
                full.append(c);
                initials.append(c);
            }
        }
    }
}
