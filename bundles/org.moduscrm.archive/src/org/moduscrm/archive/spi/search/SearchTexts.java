package org.moduscrm.archive.spi.search;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * The words by which customers are found, for archives whose database searches by itself: what a {@link SearchIndex} finds,
 * looking for parts of these texts finds too. An OSGi service; safe for any number of threads.
 */
@ConsumerType
public interface SearchTexts {

    /** Stands at the beginning of a text and nowhere else. */
    char START = '\u0002';

    /** Stands behind each field of a text. */
    char END = '\u0001';

    /**
     * What somebody typed, folded like the texts.
     *
     * @param text all words with one blank between them
     * @param words all of them must be found; none holds a blank or a mark
     * @param numbers instead of the words, one of these may be found; empty unless a telephone number was typed
     */
    record Question(String text, List<String> words, List<String> numbers) {

        public boolean isEmpty() {
            return words.isEmpty();
        }
    }

    /**
     * Everything by which a customer is found, as one text: {@link #START}, then each field with a blank before every value
     * and {@link #END} behind it, the name first. So a blank in front of a word asks for the beginning of one.
     */
    String textOf(CustomerDocument customer);

    Question question(String typed);

    /** The field that matched, as in {@link SearchIndex.Hit}. @param text of a customer who matches the question */
    String matched(String text, Question question);
}
