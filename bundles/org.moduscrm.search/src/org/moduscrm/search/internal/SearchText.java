package org.moduscrm.search.internal;

import java.util.List;
import java.util.function.Predicate;

import org.moduscrm.archive.spi.search.CustomerDocument;
import org.moduscrm.archive.spi.search.SearchTexts;
import org.moduscrm.search.internal.name.Folding;
import org.moduscrm.search.internal.name.Pinyin;
import org.moduscrm.search.internal.name.PinyinKeys;
import org.moduscrm.search.internal.name.Readings;

/**
 * Everything by which a customer is found, as one text: a start mark, then each field with a blank before every value and
 * an end mark behind. Since no word of a query holds a blank or a mark, a match never spans two values; and a blank in
 * front of a word asks for the beginning of one.
 */
final class SearchText {

    static final char START = SearchTexts.START;
    static final char END = SearchTexts.END;

    /** In the order in which a match is reported; the last is the reading of contacts' names. */
    private static final List<String> FIELDS = List.of("name", "shortName", "code", "contact", "pinyin", "initials",
            "phone", "mail", "taxId", "contact");

    private final Readings readings;
    private final PinyinKeys keys;
    private final StringBuilder text = new StringBuilder(512);

    SearchText(Readings readings) {
        this.readings = readings;
        this.keys = new PinyinKeys(readings);
    }

    String of(CustomerDocument document) {
        final Pinyin name = Pinyin.of(readings, document.name());
        final Pinyin shortName = Pinyin.of(readings, document.shortName());
        final String edited = editedPinyin(document);
        text.setLength(0);
        text.append(START);
        field(document.name());
        field(document.shortName());
        field(document.code());
        orNone(document.contacts()).forEach(this::value);
        end();
        name.full().forEach(this::plain);
        plain(edited.replace(" ", ""));
        shortName.full().forEach(this::plain);
        end();
        name.initials().forEach(this::plain);
        plain(initials(edited));
        shortName.initials().forEach(this::plain);
        end();
        orNone(document.phones()).forEach(phone -> plain(PhoneDigits.of(phone)));
        end();
        orNone(document.mails()).forEach(this::value);
        end();
        field(document.taxId());
        orNone(document.contacts()).forEach(this::reading);
        end();
        return text.toString();
    }

    /** The sort key when people gave the name another reading than ours; else empty. */
    private String editedPinyin(CustomerDocument document) {
        final String key = Folding.fold(document.sortKey());
        return key.isEmpty() || key.equals(keys.sortKey(document.name())) ? "" : key;
    }

    private static String initials(String syllables) {
        final var initials = new StringBuilder();
        for (final String syllable : syllables.split(" +")) {
            initials.append(syllable, 0, Math.min(1, syllable.length()));
        }
        return initials.toString();
    }

    private void reading(String contact) {
        final Pinyin pinyin = Pinyin.of(readings, contact);
        pinyin.full().forEach(this::plain);
        pinyin.initials().forEach(this::plain);
    }

    private void value(String value) {
        final String folded = Folding.fold(value).strip();
        plain(folded.contains("  ") ? folded.replaceAll(" +", " ") : folded);
    }

    private void field(String value) {
        value(value);
        end();
    }

    private void plain(String value) {
        if (!value.isEmpty()) {
            text.append(' ').append(value);
        }
    }

    private void end() {
        text.append(END);
    }

    private static List<String> orNone(List<String> values) {
        return values == null ? List.of() : values;
    }

    /** The first field that holds the whole query, else the first that holds a part of it. */
    static String matched(String text, SearchQuery query) {
        if (query.words().size() == 1 && query.numbers().isEmpty()) {
            return FIELDS.get(fieldAt(text, text.indexOf(query.text())));
        }
        final String[] fields = text.substring(1).split(String.valueOf(END), -1);
        final int whole = first(fields, field -> query.words().stream().allMatch(field::contains)
                || query.numbers().stream().anyMatch(field::contains));
        final int part = whole >= 0 ? whole : first(fields, field -> query.words().stream().anyMatch(field::contains));
        return FIELDS.get(Math.max(0, part));
    }

    private static int fieldAt(String text, int position) {
        int field = 0;
        for (int end = text.indexOf(END); end >= 0 && end < position; end = text.indexOf(END, end + 1)) {
            field++;
        }
        return field;
    }

    private static int first(String[] fields, Predicate<String> holds) {
        for (int i = 0; i < FIELDS.size(); i++) {
            if (holds.test(fields[i])) {
                return i;
            }
        }
        return -1;
    }
}
