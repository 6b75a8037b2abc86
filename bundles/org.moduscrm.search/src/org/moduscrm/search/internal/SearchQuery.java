package org.moduscrm.search.internal;

import java.util.List;

import org.moduscrm.search.internal.name.Folding;

/**
 * What somebody typed, folded.
 *
 * @param text all words with one blank between them
 * @param words all of them must be found
 * @param numbers instead of the words, one of these may be found; empty unless a telephone number was typed
 */
record SearchQuery(String text, List<String> words, List<String> numbers) {

    /** Nobody types more; what is pasted by mistake shall not become a query of thousands of clauses. */
    private static final int MAX_LENGTH = 500;

    static SearchQuery of(String typed) {
        final String whole = Folding.fold(typed);
        final String folded = whole.substring(0, Math.min(MAX_LENGTH, whole.length())).strip();
        if (folded.isEmpty()) {
            return new SearchQuery("", List.of(), List.of());
        }
        final List<String> words = List.of(folded.split(" +"));
        final List<String> numbers = PhoneDigits.ofQuery(typed);
        return new SearchQuery(String.join(" ", words), words,
                words.size() == 1 && numbers.equals(words) ? List.of() : numbers);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
