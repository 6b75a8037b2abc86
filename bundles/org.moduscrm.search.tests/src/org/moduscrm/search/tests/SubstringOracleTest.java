package org.moduscrm.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.spi.search.SearchEngine;
import org.moduscrm.archive.spi.search.SearchIndex;
import org.moduscrm.archive.spi.search.SearchIndex.Hit;
import org.moduscrm.archive.spi.search.SearchIndex.SearchResult;

/** The index against looking through all names. */
class SubstringOracleTest {

    private static final int NAMES = 3_000;
    private static final int QUERIES = 1_500;
    /** Few letters, so that grams repeat and overlap; one of them needs two UTF-16 units. */
    private static final List<String> LETTERS = List.of("海", "骏", "泵", "州", "公", "司", "a", "b", "c", "1", "-", " ", "\uD842\uDFB7");

    private final Random random = new Random(20240901);

    @TempDir
    Path folder;

    private String text(int length) {
        final var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.get(random.nextInt(LETTERS.size())));
        }
        return text.toString().strip().replaceAll(" +", " ");
    }

    @Test
    void everyAnswerIsTheSameAsLookingThroughAllNames() {
        final List<String> names = new ArrayList<>();
        try (SearchIndex index = Services.get(SearchEngine.class).open(folder)) {
            for (int i = 0; i < NAMES; i++) {
                final String name = "n" + text(1 + random.nextInt(14));
                names.add(name);
                index.put(List.of(ADocument.named(i, name).get()));
                if (i % 700 == 0) {
                    index.refresh();
                }
            }
            index.refresh();
            int answered = 0;
            for (int i = 0; i < QUERIES; i++) {
                answered += compare(index, names, query(names)) ? 1 : 0;
            }
            assertTrue(answered > QUERIES / 2, "only " + answered + " queries had an answer");
        }
    }

    /** A part of a name, or chance. Pinyin cannot interfere: a query of Latin letters alone is not asked. */
    private String query(List<String> names) {
        while (true) {
            final String name = names.get(random.nextInt(names.size()));
            final int begin = random.nextInt(name.length());
            final int end = begin + 1 + random.nextInt(name.length() - begin);
            final String query = random.nextInt(4) == 0 ? text(1 + random.nextInt(6)) : name.substring(begin, end).strip();
            if (query.codePoints().anyMatch(Character::isIdeographic)) {
                return query;
            }
        }
    }

    private boolean compare(SearchIndex index, List<String> names, String query) {
        final Predicate<String> matches = name -> List.of(query.split(" ")).stream().allMatch(name::contains);
        final Set<UUID> expected = new TreeSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (matches.test(names.get(i))) {
                expected.add(ADocument.id(i));
            }
        }
        final SearchResult result = index.search(query, null, true, 0, NAMES);
        final Set<UUID> found = new HashSet<>(result.hits().stream().map(Hit::id).toList());
        assertEquals(expected, found, "query '" + query + "'");
        assertEquals(expected.size(), result.total(), "total of '" + query + "'");
        return !expected.isEmpty();
    }
}
