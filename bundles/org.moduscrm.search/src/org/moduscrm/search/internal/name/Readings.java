package org.moduscrm.search.internal.name;

import org.osgi.service.component.annotations.Component;

/**
 * Reads names as people do: each Chinese character by its pinyin syllable, phrases of the table {@code phrases.txt} as
 * their words are read, everything else as written. Safe for any number of threads.
 */
@Component(service = Readings.class)
public final class Readings {

    /** Receives a name piece by piece. */
    interface Sink {

        /** A Chinese character as a syllable in lower case without tone; {@code ü} is kept. */
        void syllable(String syllable);

        /** Any other character, folded. */
        void other(char c);
    }

    private final HanSyllables han = new HanSyllables();
    private final PhraseTable phrases = PhraseTable.load();

    void read(String name, Sink sink) {
        final String folded = Folding.fold(name);
        final boolean person = looksLikePerson(folded);
        int i = 0;
        while (i < folded.length()) {
            final String[] phrase = phrases.find(folded, i, person && i == 0);
            if (phrase == null) {
                i += readCharacter(folded, i, sink);
            } else {
                for (final String syllable : phrase) {
                    sink.syllable(syllable);
                }
                i += phrase.length;
            }
        }
    }

    private int readCharacter(String folded, int index, Sink sink) {
        final int c = folded.codePointAt(index);
        final String syllable = han.syllable(c);
        final int length = Character.charCount(c);
        if (syllable != null) {
            sink.syllable(syllable);
        } else {
            for (int i = index; i < index + length; i++) {
                sink.other(folded.charAt(i));
            }
        }
        return length;
    }

    /**
     * Two or three Chinese characters and nothing else: people's names look like that, names of companies hardly ever.
     */
    private static boolean looksLikePerson(String folded) {
        return folded.length() >= 2 && folded.length() <= 3 && folded.codePoints().allMatch(HanSyllables::isHan);
    }
}
