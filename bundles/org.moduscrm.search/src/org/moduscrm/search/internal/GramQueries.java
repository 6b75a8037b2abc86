package org.moduscrm.search.internal;

import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Queries over the grams of {@link GramStream}. */
final class GramQueries {

    private GramQueries() {
    }

    /** Those that match, without score. */
    static Query matching(SearchQuery query) {
        return query.isEmpty() ? MatchAllDocsQuery.INSTANCE : new ConstantScoreQuery(anyOf(query));
    }

    /**
     * Those that match; the score orders them: the name itself, names that begin so, other values that are so, words
     * that begin so, the rest.
     */
    static Query ranked(SearchQuery query) {
        if (query.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        final String beginning = " " + query.text();
        final String nameBeginning = SearchText.START + beginning;
        final var ranked = new BooleanQuery.Builder().add(anyOf(query), Occur.FILTER)
                .add(worth(8, contains(nameBeginning + SearchText.END)), Occur.SHOULD)
                .add(worth(4, contains(nameBeginning)), Occur.SHOULD)
                .add(worth(2, allOf(query.words().stream().map(word -> " " + word).toList())), Occur.SHOULD)
                .add(worth(1, contains(beginning + SearchText.END)), Occur.SHOULD);
        query.numbers().forEach(number -> ranked.add(worth(1, contains(number)), Occur.SHOULD));
        return ranked.build();
    }

    private static Query worth(float score, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static Query anyOf(SearchQuery query) {
        final Query words = allOf(query.words());
        if (query.numbers().isEmpty()) {
            return words;
        }
        final var any = new BooleanQuery.Builder().add(words, Occur.SHOULD);
        query.numbers().forEach(number -> any.add(contains(number), Occur.SHOULD));
        return any.build();
    }

    private static Query allOf(List<String> words) {
        if (words.size() == 1) {
            return contains(words.get(0));
        }
        final var all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(contains(word), Occur.FILTER));
        return all.build();
    }

    private static Query contains(String text) {
        if (text.length() < GramStream.SIZE) {
            return new PrefixQuery(gram(text, 0, text.length()));
        }
        if (text.length() == GramStream.SIZE) {
            return new TermQuery(gram(text, 0, GramStream.SIZE));
        }
        final var phrase = new PhraseQuery.Builder();
        final int last = text.length() - GramStream.SIZE;
        for (int i = 0; i < last; i += GramStream.SIZE) {
            phrase.add(gram(text, i, i + GramStream.SIZE), i);
        }
        return phrase.add(gram(text, last, text.length()), last).build();
    }

    private static Term gram(String text, int begin, int end) {
        return new Term(DocumentFields.TEXT, GramStream.gram(text, begin, end));
    }
}
