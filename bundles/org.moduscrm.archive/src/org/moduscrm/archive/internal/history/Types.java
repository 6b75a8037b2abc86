package org.moduscrm.archive.internal.history;

import java.util.HashMap;
import java.util.Map;

import org.moduscrm.archive.internal.Contributions;
import org.moduscrm.archive.spi.record.RecordType;

/** The types of kinds of record, each asked for once. */
final class Types {

    private final Contributions contributions;
    private final Map<String, RecordType<?>> known = new HashMap<>();

    Types(Contributions contributions) {
        this.contributions = contributions;
    }

    /** Null where the bundle of the kind is not installed. */
    RecordType<?> of(String kind) {
        if (!known.containsKey(kind)) {
            known.put(kind, contributions.typeOf(kind).orElse(null));
        }
        return known.get(kind);
    }
}
