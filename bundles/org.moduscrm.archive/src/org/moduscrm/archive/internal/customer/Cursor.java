package org.moduscrm.archive.internal.customer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.moduscrm.archive.service.CustomerSort;

/** The sort values of a row as one opaque word. */
final class Cursor {

    private static final String SEPARATOR = "\u0000";

    private Cursor() {
    }

    static String encode(CustomerSort sort, CustomerRows.Keyed row) {
        String values = switch (sort) {
            case NAME -> row.sortKey();
            case CODE -> row.row().code();
            case GRADE -> row.gradeKey() + SEPARATOR + row.sortKey();
            case CHANGED -> row.row().changedAt().toString();
        };
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((values + SEPARATOR + row.row().id()).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException when the word is no cursor of this order */
    static List<Object> decode(String cursor, CustomerSort sort) {
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        List<Object> values = new ArrayList<>(Arrays.asList((Object[]) text.split(SEPARATOR, -1)));
        int expected = sort == CustomerSort.GRADE ? 3 : 2;
        if (values.size() != expected) {
            throw new IllegalArgumentException("No cursor of the order " + sort + ": " + cursor);
        }
        values.set(expected - 1, UUID.fromString((String) values.getLast()));
        if (sort == CustomerSort.CHANGED) {
            values.set(0, Instant.parse((String) values.getFirst()));
        }
        return values;
    }
}
