package org.moduscrm.archive.internal.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.internal.Contributions;
import org.moduscrm.archive.internal.ReaderAdapter;
import org.moduscrm.archive.internal.modes.ModeSwitches;
import org.moduscrm.archive.model.config.RuleLevel;
import org.moduscrm.archive.service.config.CodeItem;
import org.moduscrm.archive.service.config.CodeList;
import org.moduscrm.archive.service.config.NumberPattern;
import org.moduscrm.persistence.Reading;

/** Reads the configuration: what the records say, and what bundles declare where there is no record yet. */
final class SnapshotReader {

    private final Contributions contributions;

    SnapshotReader(Contributions contributions) {
        this.contributions = contributions;
    }

    ConfigurationSnapshot read(Reading reading) {
        Map<String, CodeList> lists = lists(reading);
        ModeSwitches switches = ModeSwitches.read(new ReaderAdapter(reading));
        Set<String> disabled = new HashSet<>();
        lists.values().stream().map(CodeList::modeId).filter(Objects::nonNull)
                .filter(mode -> !switches.isEnabled(mode)).forEach(disabled::add);
        return new ConfigurationSnapshot(lists, disabled, patterns(reading), settings(reading), levels(reading),
                parameters(reading));
    }

    private static Map<String, CodeList> lists(Reading reading) {
        Map<UUID, List<CodeItem>> items = new HashMap<>();
        reading.query("select code_list_id, id, code, label_en, label_zh, parent_code, rank_no, weight, active "
                + "from code_item", List.of(),
                row -> items.computeIfAbsent(row.uuid(1), list -> new ArrayList<>())
                        .add(new CodeItem(row.uuid(2), row.text(3), row.text(4), row.text(5), row.text(6),
                                (int) row.number(7), row.decimal(8), row.flag(9))));
        Map<String, CodeList> lists = new HashMap<>();
        reading.query("select id, list_id, mode_id, title_en, title_zh from code_list", List.of(),
                row -> lists.put(row.text(2), new CodeList(row.text(2), row.text(3), row.text(4), row.text(5),
                        inOrder(items.getOrDefault(row.uuid(1), List.of())))));
        return lists;
    }

    /** Parents before their children, siblings by rank. An entry whose parent is missing counts as one of the top. */
    static List<CodeItem> inOrder(List<CodeItem> items) {
        Set<String> codes = new HashSet<>();
        items.forEach(item -> codes.add(item.code()));
        Map<String, List<CodeItem>> children = new HashMap<>();
        items.stream().sorted(Comparator.comparingInt(CodeItem::rank).thenComparing(CodeItem::code))
                .forEach(item -> children
                        .computeIfAbsent(codes.contains(item.parent()) ? item.parent() : "", parent -> new ArrayList<>())
                        .add(item));
        List<CodeItem> ordered = new ArrayList<>(items.size());
        append("", children, ordered);
        children.values().forEach(ordered::addAll);
        return List.copyOf(ordered);
    }

    /** Taking what it appends out of the map, it ends also where entries are each other's parents. */
    private static void append(String parent, Map<String, List<CodeItem>> children, List<CodeItem> ordered) {
        for (CodeItem item : Optional.ofNullable(children.remove(parent)).orElse(List.of())) {
            ordered.add(item);
            append(item.code(), children, ordered);
        }
    }

    private Map<String, NumberPattern> patterns(Reading reading) {
        Map<String, NumberPattern> patterns = new HashMap<>();
        contributions.configurationDefaults().forEach(defaults -> defaults.numberSeries()
                .forEach(series -> patterns.put(series.id(), new NumberPattern(series.pattern()))));
        reading.query("select series_id, pattern from number_pattern", List.of(),
                row -> patterns.put(row.text(1), new NumberPattern(row.text(2))));
        return patterns;
    }

    private Map<String, Optional<String>> settings(Reading reading) {
        Map<String, Optional<String>> settings = new HashMap<>();
        contributions.configurationDefaults().forEach(defaults -> defaults.settings()
                .forEach(setting -> settings.put(setting.name(), Optional.of(setting.value()))));
        reading.query("select name, content from setting_value", List.of(),
                row -> settings.put(row.text(1), Optional.ofNullable(row.text(2))));
        return settings;
    }

    private static Map<String, RuleLevel> levels(Reading reading) {
        Map<String, RuleLevel> levels = new HashMap<>();
        reading.query("select rule_id, severity from rule_severity where severity is not null", List.of(),
                row -> levels.put(row.text(1), RuleLevel.valueOf(row.text(2))));
        return levels;
    }

    private static Map<String, String> parameters(Reading reading) {
        Map<String, String> parameters = new HashMap<>();
        reading.query("select rule_id, parameter_id, content from rule_parameter where content is not null", List.of(),
                row -> parameters.put(ConfigurationSnapshot.key(row.text(1), row.text(2)), row.text(3)));
        return parameters;
    }
}
