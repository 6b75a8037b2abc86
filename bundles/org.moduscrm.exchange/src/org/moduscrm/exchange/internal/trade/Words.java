package org.moduscrm.exchange.internal.trade;

import java.util.Map;
import java.util.TreeMap;

import org.moduscrm.exchange.internal.table.Column;

/** Words for stored constants, as tables write them. */
final class Words {

    private Words() {
    }

    /** The constants by their names; case, blanks and hyphens do not matter. */
    static <S extends Enum<S>> Map<String, S> of(S[] constants) {
        Map<String, S> words = new TreeMap<>();
        for (S constant : constants) {
            words.put(Column.key(constant.name()), constant);
        }
        return words;
    }
}
