package org.moduscrm.search.internal.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Words of names whose characters are read otherwise than alone. The file says how its lines are written.
 */
final class PhraseTable {

    private static final String FILE = "phrases.txt";
    private static final char PERSON = '^';

    private record Phrase(String characters, boolean person, String[] syllables) {
    }

    private static final Phrase[] NONE = {};

    /**
     * By first character, counted from {@link #first}; longest first, those for people before others of the same length.
     * An array, because an import asks for every character of every name.
     */
    private final Phrase[][] phrases;
    private final char first;

    private PhraseTable(NavigableMap<Character, List<Phrase>> byFirst) {
        first = byFirst.firstKey();
        phrases = new Phrase[byFirst.lastKey() - first + 1][];
        Arrays.fill(phrases, NONE);
        byFirst.forEach((character, list) -> phrases[character - first] = list.toArray(Phrase[]::new));
    }

    static PhraseTable load() {
        try (InputStream in = PhraseTable.class.getResourceAsStream(FILE);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        } catch (final IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    static PhraseTable parse(List<String> lines) {
        final NavigableMap<Character, List<Phrase>> phrases = new TreeMap<>();
        for (final String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                final Phrase phrase = parse(line);
                phrases.computeIfAbsent(phrase.characters().charAt(0), c -> new ArrayList<>(2)).add(phrase);
            }
        }
        final Comparator<Phrase> longestFirst = Comparator.comparing(p -> -p.characters().length());
        phrases.values().forEach(list -> list.sort(longestFirst.thenComparing(p -> !p.person())));
        return new PhraseTable(phrases);
    }

    private static Phrase parse(String line) {
        final String[] words = line.strip().split("\\s+");
        final boolean person = words[0].charAt(0) == PERSON;
        final String characters = person ? words[0].substring(1) : words[0];
        if (words.length - 1 != characters.length()) {
            throw new IllegalArgumentException("One syllable for each character, please: " + line);
        }
        return new Phrase(characters, person, List.of(words).subList(1, words.length).toArray(String[]::new));
    }

    /**
     * The syllables of the longest phrase that begins at an index; null when there is none.
     *
     * @param person whether readings of surnames count
     */
    String[] find(String text, int index, boolean person) {
        final int slot = text.charAt(index) - first;
        for (final Phrase phrase : slot < 0 || slot >= phrases.length ? NONE : phrases[slot]) {
            if ((person || !phrase.person()) && text.startsWith(phrase.characters(), index)) {
                return phrase.syllables();
            }
        }
        return null;
    }
}
