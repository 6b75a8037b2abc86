package org.moduscrm.archive.internal.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.moduscrm.archive.internal.ArchiveCore;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.config.CodeItemRecord;
import org.moduscrm.archive.model.config.CodeListRecord;
import org.moduscrm.archive.model.config.NumberPatternRecord;
import org.moduscrm.archive.model.config.SettingRecord;
import org.moduscrm.archive.service.Records;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.service.Workspace.Rejected;
import org.moduscrm.archive.spi.config.ConfigurationDefaults;
import org.moduscrm.archive.spi.config.ConfigurationDefaults.Item;
import org.moduscrm.archive.spi.config.ConfigurationDefaults.ListOfCodes;
import org.moduscrm.archive.spi.config.ConfigurationDefaults.NumberSeries;
import org.moduscrm.archive.spi.config.ConfigurationDefaults.Setting;
import org.moduscrm.archive.spi.data.DataReader;

/**
 * Makes records of what bundles declare and the archive has not seen yet. An embedded archive does so when it is opened;
 * a database that a team shares when its owner migrates it, for clients of other versions work with it at the same time.
 */
public final class DeclaredConfiguration {

    private final ArchiveCore core;
    private final Records records;

    public DeclaredConfiguration(ArchiveCore core, Records records) {
        this.core = core;
        this.records = records;
    }

    public void takeOver() {
        List<ConfigurationDefaults> declared = core.contributions().configurationDefaults();
        Set<String> unseen = ids(declared);
        unseen.removeAll(records.read(DeclaredConfiguration::seen));
        if (!unseen.isEmpty()) {
            take(declared, unseen);
        }
    }

    private void take(List<ConfigurationDefaults> declared, Set<String> unseen) {
        records.write(Route.SYSTEM, workspace -> {
            Made result = new Made(workspace, unseen);
            declared.forEach(result::add);
            List<Rejected> rejected = workspace.addAll(result.records);
            if (!rejected.isEmpty()) {
                throw new IllegalStateException("A bundle declares what the archive refuses: " + rejected.getFirst());
            }
            return null;
        });
        core.write(unit -> {
            unit.executeBatch("insert into configuration_seen (declared_id) values (?)",
                    unseen.stream().map(List::of).toList());
            return null;
        });
    }

    private static Set<String> seen(DataReader reader) {
        return new HashSet<>(reader.query("select declared_id from configuration_seen", List.of(), row -> row.text(1)));
    }

    private static Set<String> ids(List<ConfigurationDefaults> declared) {
        Set<String> ids = new HashSet<>();
        for (ConfigurationDefaults defaults : declared) {
            defaults.codeLists().forEach(list -> {
                ids.add(id(list));
                list.items().forEach(item -> ids.add(id(list, item)));
            });
            defaults.numberSeries().forEach(series -> ids.add(id(series)));
            defaults.settings().forEach(setting -> ids.add(id(setting)));
        }
        return ids;
    }

    private static String id(ListOfCodes list) {
        return "list:" + list.id();
    }

    private static String id(ListOfCodes list, Item item) {
        return "item:" + list.id() + "/" + item.code();
    }

    private static String id(NumberSeries series) {
        return "series:" + series.id();
    }

    private static String id(Setting setting) {
        return "setting:" + setting.name();
    }

    /** The records that the unseen declarations need, in the order of writing. */
    private static final class Made {

        private final Set<String> unseen;
        private final List<ArchiveRecord> records = new ArrayList<>();
        private final Map<String, CodeListRecord> lists = new HashMap<>();
        private final Map<String, Set<String>> codes = new HashMap<>();
        private final Set<String> others = new HashSet<>();

        Made(Workspace workspace, Set<String> unseen) {
            this.unseen = unseen;
            workspace.select(CodeListRecord.class, "select l from CodeListRecord l", Map.of())
                    .forEach(list -> lists.put(list.listId(), list));
            workspace.select(CodeItemRecord.class, "select i from CodeItemRecord i", Map.of())
                    .forEach(item -> codes(item.list().listId()).add(item.code()));
            workspace.query("select series_id from number_pattern", List.of(), row -> others.add("series:" + row.text(1)));
            workspace.query("select name from setting_value", List.of(), row -> others.add("setting:" + row.text(1)));
        }

        private Set<String> codes(String list) {
            return codes.computeIfAbsent(list, id -> new HashSet<>());
        }

        void add(ConfigurationDefaults defaults) {
            defaults.codeLists().forEach(this::add);
            defaults.numberSeries().stream().filter(series -> isNew(id(series))).forEach(this::add);
            defaults.settings().stream().filter(setting -> isNew(id(setting))).forEach(this::add);
        }

        private boolean isNew(String id) {
            return unseen.contains(id) && others.add(id);
        }

        /** Entries of a list that the enterprise has deleted altogether have nowhere to go. */
        private void add(ListOfCodes declared) {
            if (unseen.contains(id(declared)) && !lists.containsKey(declared.id())) {
                CodeListRecord list = new CodeListRecord();
                list.setListId(declared.id());
                list.setModeId(declared.modeId());
                list.setTitleEn(declared.titleEn());
                list.setTitleZh(declared.titleZh());
                lists.put(declared.id(), list);
                records.add(list);
            }
            CodeListRecord list = lists.get(declared.id());
            Map<String, Integer> ranks = new HashMap<>();
            for (Item item : declared.items()) {
                int rank = ranks.merge(item.parent(), 1, Integer::sum) - 1;
                if (list != null && unseen.contains(id(declared, item)) && codes(declared.id()).add(item.code())) {
                    records.add(record(list, item, rank));
                }
            }
        }

        private static CodeItemRecord record(CodeListRecord list, Item item, int rank) {
            CodeItemRecord entry = new CodeItemRecord();
            entry.setList(list);
            entry.setCode(item.code());
            entry.setLabelEn(item.labelEn());
            entry.setLabelZh(item.labelZh());
            entry.setParentCode(item.parent());
            entry.setRank(rank);
            entry.setWeight(item.weight());
            return entry;
        }

        private void add(NumberSeries declared) {
            NumberPatternRecord series = new NumberPatternRecord();
            series.setSeriesId(declared.id());
            series.setTitleEn(declared.titleEn());
            series.setTitleZh(declared.titleZh());
            series.setPattern(declared.pattern());
            records.add(series);
        }

        private void add(Setting declared) {
            SettingRecord setting = new SettingRecord();
            setting.setName(declared.name());
            setting.setTitleEn(declared.titleEn());
            setting.setTitleZh(declared.titleZh());
            setting.setContent(declared.value());
            records.add(setting);
        }
    }
}
