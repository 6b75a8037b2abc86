package org.moduscrm.archive.ui.internal.findings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Severity;

/** What the Findings view shows: the last check, narrowed by a text and grouped by severity. */
public final class FindingsPresenter {

    /** The findings of one severity that match the filter. */
    public record Group(Severity severity, List<FindingRow> rows) {
    }

    private FindingsCheck check;
    private String filter = "";
    private List<Group> groups = List.of();

    /** @param check null when no check has been made, or the archive was closed */
    public void show(FindingsCheck check) {
        this.check = check;
        arrange();
    }

    /** @param text part of a title, a message or a customer's name; case and width do not matter */
    public void filter(String text) {
        filter = fold(text.strip());
        arrange();
    }

    /** Takes a finding that was mended or silenced off the list until the next check. */
    public void drop(Finding finding) {
        if (check != null) {
            List<FindingRow> rows = check.rows().stream().filter(row -> !row.finding().equals(finding)).toList();
            show(new FindingsCheck(rows, check.customers(), check.at()));
        }
    }

    private void arrange() {
        Map<Severity, List<FindingRow>> bySeverity = new EnumMap<>(Severity.class);
        if (check != null) {
            check.rows().stream().filter(this::matches).sorted(Comparator.comparing(FindingRow::title)
                    .thenComparing(FindingRow::customer).thenComparing(FindingRow::message))
                    .forEach(row -> bySeverity.computeIfAbsent(row.severity(), key -> new ArrayList<>()).add(row));
        }
        groups = bySeverity.entrySet().stream().map(entry -> new Group(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private boolean matches(FindingRow row) {
        return filter.isEmpty() || fold(row.title() + '\n' + row.message() + '\n' + row.customer()).contains(filter);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Null before the first check. */
    public FindingsCheck check() {
        return check;
    }

    /** Errors first; severities without findings are left out. */
    public List<Group> groups() {
        return groups;
    }

    /** The findings shown, from top to bottom. */
    public List<FindingRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    public int shown() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    public int total() {
        return check == null ? 0 : check.rows().size();
    }

    public boolean isFiltered() {
        return !filter.isEmpty();
    }

    /** The row after another, wrapping round. @param row null to begin @return null when there is none */
    public FindingRow next(FindingRow row) {
        return step(row, 1);
    }

    /** The row before another, wrapping round. @param row null to begin at the end @return null when there is none */
    public FindingRow previous(FindingRow row) {
        return step(row, -1);
    }

    private FindingRow step(FindingRow row, int by) {
        List<FindingRow> rows = rows();
        if (rows.isEmpty()) {
            return null;
        }
        int index = row == null ? -1 : rows.indexOf(row);
        if (index < 0) {
            return by > 0 ? rows.getFirst() : rows.getLast();
        }
        return rows.get(Math.floorMod(index + by, rows.size()));
    }
}
