package org.moduscrm.archive.ui.internal.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.moduscrm.archive.service.Author;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.history.HistoryChoices;
import org.moduscrm.archive.service.history.HistoryQuery;
import org.moduscrm.archive.ui.internal.editor.FieldWords;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.DayEntry;

/** Narrows the changes down: to a kind of record, a field, a person, a way, and a range of days. */
final class HistoryFilters {

    private final EntryWords words;
    private final ZoneId zone;
    private final Composite row;
    private final Choice<String> kinds;
    private final Choice<String> fields;
    private final Choice<Author> authors;
    private final Choice<Route> routes;
    private final DayEntry from;
    private final DayEntry until;
    private HistoryChoices choices;

    HistoryFilters(Composite parent, EntryWords words, ZoneId zone, Consumer<HistoryFilters> changed) {
        this.words = words;
        this.zone = zone;
        row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = 8;
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        row.setLayout(layout);
        Runnable tell = () -> changed.accept(this);
        kinds = new Choice<>("history.filter.kind", Messages.filter_anyRecord, words::kind, () -> {
            fillFields();
            tell.run();
        });
        fields = new Choice<>("history.filter.field", Messages.filter_anyField, this::field, tell);
        authors = new Choice<>("history.filter.author", Messages.filter_anybody, Author::name, tell);
        routes = new Choice<>("history.filter.route", Messages.filter_anyRoute, FieldWords::of, tell);
        from = day(Messages.filter_from, "history.filter.from", tell);
        until = day(Messages.filter_until, "history.filter.until", tell);
        Button clear = Ids.set(new Button(row, SWT.PUSH), "history.filter.clear");
        clear.setText(Messages.filter_clear);
        clear.addListener(SWT.Selection, event -> {
            List.of(kinds, fields, authors, routes).forEach(Choice::clear);
            from.set(null);
            until.set(null);
            tell.run();
        });
    }

    /** The label stays with its field when the row is broken. */
    private DayEntry day(String label, String id, Runnable tell) {
        Composite pair = new Composite(row, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        pair.setLayout(layout);
        new Label(pair, SWT.NONE).setText(label);
        return new DayEntry(pair, id, Messages.filter_day, tell);
    }

    Composite control() {
        return row;
    }

    /** Offers what there is to choose from; what was chosen stays. */
    void show(HistoryChoices offered) {
        if (!offered.equals(choices)) {
            choices = offered;
            kinds.offer(List.copyOf(offered.attributes().keySet()));
            fillFields();
            authors.offer(offered.authors());
            routes.offer(List.copyOf(offered.routes()));
            row.layout();
        }
    }

    private void fillFields() {
        Set<String> names = new TreeSet<>();
        choices.attributes().forEach((kind, attributes) -> {
            if (kinds.value() == null || kinds.value().equals(kind)) {
                names.addAll(attributes);
            }
        });
        fields.offer(List.copyOf(names));
    }

    private String field(String attribute) {
        String kind = kinds.value() != null ? kinds.value() : choices.attributes().entrySet().stream()
                .filter(entry -> entry.getValue().contains(attribute)).map(Map.Entry::getKey).findFirst().orElse("");
        return words.field(kind, attribute);
    }

    HistoryQuery query(UUID customer) {
        LocalDate first = from.day().orElse(null);
        LocalDate last = until.day().orElse(null);
        return new HistoryQuery(customer, kinds.value() == null ? Set.of() : Set.of(kinds.value()), null, fields.value(),
                authors.value() == null ? null : authors.value().id(),
                routes.value() == null ? Set.of() : Set.of(routes.value()),
                first == null ? null : first.atStartOfDay(zone).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** One of some values, or any. */
    private final class Choice<V> {

        private final Combo combo;
        private final Function<V, String> text;
        private final List<V> values = new ArrayList<>();

        Choice(String id, String any, Function<V, String> text, Runnable changed) {
            this.text = text;
            combo = Ids.set(new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY), id);
            combo.add(any);
            combo.select(0);
            combo.addListener(SWT.Selection, event -> changed.run());
        }

        V value() {
            return combo.getSelectionIndex() <= 0 ? null : values.get(combo.getSelectionIndex() - 1);
        }

        void offer(List<V> offered) {
            V chosen = value();
            values.clear();
            values.addAll(offered);
            String any = combo.getItem(0);
            combo.removeAll();
            combo.add(any);
            values.forEach(value -> combo.add(text.apply(value)));
            combo.select(chosen == null ? 0 : values.indexOf(chosen) + 1);
        }

        void clear() {
            combo.select(0);
        }
    }
}
