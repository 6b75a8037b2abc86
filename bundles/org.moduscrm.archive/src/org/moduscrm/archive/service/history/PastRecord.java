package org.moduscrm.archive.service.history;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A record as it stood.
 *
 * @param subject the customer, or else the person, that it belonged to
 * @param version its version then
 * @param label what people called it; empty when the bundle of its kind is not installed
 * @param standing what has become of it
 * @param values one for each attribute, in the order of the kind's declaration; of a kind whose bundle is not installed,
 *     under the names in which they are stored
 */
public record PastRecord(String kind, UUID id, UUID subject, long version, String label, Standing standing,
        List<PastValue> values) {

    /** What has become of a record since. */
    public enum Standing {
        /** It has the same values now. */
        SAME,
        /** It has other values now. */
        CHANGED,
        /** It belongs to another customer or person now. */
        MOVED,
        /** It is there no longer. */
        REMOVED,
        /** It was not there then, or did not belong here. */
        LATER
    }

    public PastRecord {
        values = List.copyOf(values);
    }

    public Optional<PastValue> value(String attribute) {
        return values.stream().filter(value -> value.attribute().equals(attribute)).findFirst();
    }

    /** The value of an attribute then; null for none. */
    public Object then(String attribute) {
        return value(attribute).map(PastValue::then).orElse(null);
    }
}
