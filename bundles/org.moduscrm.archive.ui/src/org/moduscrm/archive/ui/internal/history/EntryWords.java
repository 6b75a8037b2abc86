package org.moduscrm.archive.ui.internal.history;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.archive.ui.internal.editor.FieldWords;
import org.moduscrm.archive.ui.internal.editor.ValueWords;

/** Words records, fields and values of the history; those of modes and partners as their bundles word them. */
public final class EntryWords {

    private final Archive archive;
    private final ValueWords words;

    public EntryWords(Archive archive) {
        this.archive = archive;
        this.words = new ValueWords(archive.zone());
    }

    public String kind(String kind) {
        return worded(kind, null, null).orElseGet(() -> FieldWords.kind(kind));
    }

    public String field(String kind, String attribute) {
        return worded(kind, attribute, null).orElseGet(() -> FieldWords.label(kind, attribute));
    }

    String what(Entry entry) {
        return entry.attribute() == null ? FieldWords.of(entry.action()) : field(entry.recordKind(), entry.attribute());
    }

    String before(Entry entry) {
        return value(entry, entry.before());
    }

    String after(Entry entry) {
        return value(entry, entry.after());
    }

    private String value(Entry entry, String stored) {
        if (stored == null || entry.attribute() == null) {
            return words.ofHistory(null, stored);
        }
        return typed(entry.recordKind(), entry.attribute(),
                archive.history().value(entry.recordKind(), entry.attribute(), stored));
    }

    /** @param value of the attribute's type, or as text; null for none */
    public String typed(String kind, String attribute, Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> worded(kind, attribute, constant.name()).orElseGet(() -> words.of(constant));
            case String text -> worded(kind, attribute, text).orElseGet(() -> words.ofHistory(attribute, text));
            case BigDecimal number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            case Boolean flag -> flag ? Messages.value_yes : Messages.value_no;
            default -> words.of(value);
        };
    }

    String route(Entry entry) {
        String route = FieldWords.of(entry.route());
        return entry.agent() == null ? route : NLS.bind(Messages.route_agent, route, entry.agent());
    }

    private Optional<String> worded(String kind, String attribute, String constant) {
        return Optional.ofNullable(archive.history().word(kind, attribute, constant));
    }
}
