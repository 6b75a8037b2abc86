package org.moduscrm.archive.internal.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.moduscrm.archive.service.Author;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.history.HistoryChoices;
import org.moduscrm.archive.service.history.HistoryQuery;
import org.moduscrm.archive.service.history.HistorySlice;
import org.moduscrm.archive.service.history.HistorySlice.Place;
import org.moduscrm.persistence.Reading;

/**
 * Pages of a customer's changes. The customer's own entries and those of its people come from two ranges of one index, so
 * that neither is sorted as a whole: first the transaction in which the page ends is found, then the entries down to it.
 */
final class HistoryPages {

    private static final String OWN = "e.subject_id = ?";
    private static final String PEOPLE = "e.subject_id in (select a.contact_id from affiliation a where a.customer_id = ?)";
    private static final Comparator<Entry> LATEST_FIRST = Comparator.comparing(Entry::changeSet).reversed()
            .thenComparing(entry -> entry.recordId().toString())
            .thenComparing(entry -> entry.attribute() == null ? "" : entry.attribute());

    private final Reading reading;
    private final HistoryQuery query;
    private final StringBuilder filter = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    HistoryPages(Reading reading, HistoryQuery query) {
        this.reading = reading;
        this.query = query;
        among("e.record_kind", query.kinds());
        equal("e.record_id", query.record());
        equal("e.attribute", query.attribute());
        equal("s.author_id", query.author());
        among("s.route", query.routes());
        compare("s.happened_at >= ?", query.from());
        compare("s.happened_at < ?", query.until());
    }

    private void among(String column, Set<?> values) {
        if (!values.isEmpty()) {
            filter.append(" and ").append(column).append(" in (")
                    .append(String.join(", ", Collections.nCopies(values.size(), "?"))).append(')');
            parameters.addAll(values);
        }
    }

    private void equal(String column, Object value) {
        compare(column + " = ?", value);
    }

    private void compare(String condition, Object value) {
        if (value != null) {
            filter.append(" and ").append(condition);
            parameters.add(value);
        }
    }

    HistorySlice page(Place after, int limit) {
        int shown = after == null ? 0 : after.shown();
        int wanted = shown + limit + 1;
        List<Entry> entries = new ArrayList<>(read(OWN, after, wanted));
        entries.addAll(read(PEOPLE, after, wanted));
        entries.sort(LATEST_FIRST);
        List<Entry> rest = entries.subList(Math.min(shown, entries.size()), entries.size());
        if (rest.size() <= limit) {
            return new HistorySlice(rest, null);
        }
        List<Entry> page = rest.subList(0, limit);
        UUID last = page.getLast().changeSet();
        int ofLast = (int) page.stream().filter(entry -> entry.changeSet().equals(last)).count();
        boolean begunBefore = after != null && last.equals(after.changeSet());
        return new HistorySlice(page, new Place(last, begunBefore ? shown + ofLast : ofLast));
    }

    private List<Entry> read(String subject, Place after, int wanted) {
        String where = "where " + subject + filter;
        List<Object> values = new ArrayList<>();
        values.add(query.customer());
        values.addAll(parameters);
        if (after != null) {
            where += " and e.change_set_id <= ?";
            values.add(after.changeSet());
        }
        List<UUID> end = reading.query("select e.change_set_id " + EntryRows.FROM + where
                + " order by e.change_set_id desc offset " + (wanted - 1) + " rows fetch next 1 rows only", values,
                row -> row.uuid(1));
        if (!end.isEmpty()) {
            where += " and e.change_set_id >= ?";
            values.add(end.getFirst());
        }
        return reading.query(EntryRows.SELECT + EntryRows.FROM + where, values, EntryRows::entry);
    }

    static HistoryChoices choices(Reading reading, UUID customer) {
        Map<String, Set<String>> attributes = new TreeMap<>();
        Set<Author> authors = new LinkedHashSet<>();
        Set<Route> routes = EnumSet.noneOf(Route.class);
        for (String subject : List.of(OWN, PEOPLE)) {
            reading.query("select distinct e.record_kind, e.attribute from change_entry e where " + subject,
                    List.of(customer), row -> attributes.computeIfAbsent(row.text(1), kind -> new TreeSet<>())
                            .add(row.text(2)));
            reading.query("select distinct s.author_id, s.author_name, s.route " + EntryRows.FROM + "where " + subject,
                    List.of(customer), row -> {
                        authors.add(new Author(row.uuid(1), row.text(2)));
                        return routes.add(Route.valueOf(row.text(3)));
                    });
        }
        attributes.values().forEach(names -> names.removeAll(Set.of("", HistoryWriter.LEFT)));
        return new HistoryChoices(attributes, authors.stream().sorted(Comparator.comparing(Author::name)).toList(), routes);
    }
}
