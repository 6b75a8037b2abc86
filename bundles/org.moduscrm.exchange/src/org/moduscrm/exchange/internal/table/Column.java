package org.moduscrm.exchange.internal.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A column that an importer knows.
 *
 * @param heading the usual heading, also used by exports
 * @param max longest text allowed
 * @param synonyms other headings, as {@link #key} makes them
 */
public record Column(String heading, int max, List<String> synonyms) {

    public static Column of(String heading, int max, String... synonyms) {
        return new Column(heading, max, List.of(synonyms).stream().map(Column::key).toList());
    }

    boolean isCalled(String heading) {
        String key = key(heading);
        return key.equals(key(this.heading)) || synonyms.contains(key);
    }

    /** Headings are the same whatever their width, case, blanks, hyphens and underlines. */
    public static String key(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
