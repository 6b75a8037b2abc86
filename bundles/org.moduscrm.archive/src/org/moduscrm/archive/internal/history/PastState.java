package org.moduscrm.archive.internal.history;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.moduscrm.archive.service.History.Action;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;

/**
 * A record on its way back: starts as it is now, and takes one change back after the other.
 */
final class PastState {

    private final RecordType<?> type;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private boolean exists;
    private UUID subject;
    private long version;

    /**
     * @param type null where the bundle of the kind is not installed
     * @param present null where the record is there no longer
     */
    PastState(RecordType<?> type, PresentRecord present) {
        this.type = type;
        exists = present != null;
        if (exists) {
            values.putAll(present.values());
            subject = present.subject();
            version = present.version();
        }
    }

    /**
     * Takes the changes after the first ones back.
     *
     * @param changes in the order of the versions
     * @param kept so many of them stay
     */
    void walkBack(List<LoggedChange> changes, int kept) {
        for (int i = changes.size() - 1; i >= kept; i--) {
            takeBack(changes.get(i));
        }
        LoggedChange last = null;
        for (int i = 0; i < kept; i++) {
            last = changes.get(i).action() == Action.MOVED_OUT ? last : changes.get(i);
        }
        if (last != null) {
            subject = last.subject();
            version = last.version();
        }
    }

    private void takeBack(LoggedChange change) {
        switch (change.action()) {
            case CREATED -> {
                exists = false;
                values.clear();
            }
            case REMOVED -> {
                exists = true;
                subject = change.subject();
                version = change.version() - 1;
                restore(change);
            }
            case UPDATED -> {
                version = change.version() - 1;
                restore(change);
            }
            case MOVED_IN, MOVED_OUT -> {
                // whose it was is what the changes before it say
            }
        }
    }

    private void restore(LoggedChange change) {
        if (type == null) {
            values.put(change.attribute(), change.before());
            return;
        }
        type.attributes().stream().filter(attribute -> attribute.name().equals(change.attribute())).findFirst()
                .ifPresent(attribute -> values.put(attribute.name(), read(attribute, change.before())));
    }

    private static Object read(Attribute<?, ?> attribute, String text) {
        return ValueText.read(attribute.valueType(), text);
    }

    boolean exists() {
        return exists;
    }

    /** The customer or person that it belonged to; null where nobody can tell. */
    UUID subject() {
        return subject;
    }

    long version() {
        return version;
    }

    Map<String, Object> values() {
        return values;
    }

    static boolean same(Object one, Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal figure ? number.compareTo(figure) == 0
                : Objects.equals(one, other);
    }
}
