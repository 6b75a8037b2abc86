package org.moduscrm.archive.ui.internal.trade;

import java.util.Objects;
import java.util.function.Supplier;

import org.moduscrm.archive.service.Archive;

/** What the archive calls the records of trade, their fields and states. */
final class Words {

    private final Supplier<Archive> archive;

    Words(Supplier<Archive> archive) {
        this.archive = archive;
    }

    String kind(String kind) {
        return Objects.toString(archive.get().history().word(kind, null, null), kind);
    }

    /** All kinds of trade use the same words for a field. */
    String field(String attribute) {
        return Objects.toString(archive.get().history().word("invoice", attribute, null), attribute);
    }

    /** Nothing for null. */
    String constant(String kind, Enum<?> constant) {
        return constant == null ? ""
                : Objects.toString(archive.get().history().word(kind, "state", constant.name()), constant.name());
    }
}
