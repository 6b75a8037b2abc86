package org.moduscrm.archive.internal.config;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.moduscrm.archive.internal.ArchiveCore;
import org.moduscrm.archive.internal.ReaderAdapter;
import org.moduscrm.archive.internal.modes.ModeSwitches;
import org.moduscrm.archive.model.config.CodeItemRecord;
import org.moduscrm.archive.model.config.CodeListRecord;
import org.moduscrm.archive.model.config.NumberPatternRecord;
import org.moduscrm.archive.model.config.RuleParameterRecord;
import org.moduscrm.archive.model.config.RuleSeverityRecord;
import org.moduscrm.archive.model.config.SettingRecord;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.RecordNotFoundException;
import org.moduscrm.archive.service.config.CodeListSheet;
import org.moduscrm.archive.service.config.ConfigurationSheets;
import org.moduscrm.archive.service.config.NumberSeriesSheet;
import org.moduscrm.archive.service.config.RuleSheet;
import org.moduscrm.archive.service.config.RuleSheet.ParameterSheet;
import org.moduscrm.archive.service.config.SettingSheet;
import org.moduscrm.archive.service.fields.CodeItemFields;
import org.moduscrm.archive.service.fields.CodeListFields;
import org.moduscrm.archive.service.fields.NumberPatternFields;
import org.moduscrm.archive.service.fields.RuleParameterFields;
import org.moduscrm.archive.service.fields.RuleSeverityFields;
import org.moduscrm.archive.service.fields.SettingFields;
import org.moduscrm.archive.spi.config.ConfigurationDefaults.Setting;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleParameter;

/** Reads configuration records for editing. */
public final class SheetReader implements ConfigurationSheets {

    private final ArchiveCore core;

    public SheetReader(ArchiveCore core) {
        this.core = core;
    }

    private <T> T read(Function<DataReader, T> work) {
        return core.read(reading -> work.apply(new ReaderAdapter(reading)));
    }

    @Override
    public CodeListSheet codeList(String listId) {
        return read(data -> {
            CodeListRecord list = data.select(CodeListRecord.class,
                    "select l from CodeListRecord l where l.listId = :id", Map.of("id", listId)).stream().findFirst()
                    .orElseThrow(() -> new RecordNotFoundException(Messages.list_gone));
            List<EditModel<CodeItemRecord>> items = data.select(CodeItemRecord.class,
                    "select i from CodeItemRecord i where i.list.id = :list", Map.of("list", list.id())).stream()
                    .sorted(Comparator.comparingInt(CodeItemRecord::rank).thenComparing(CodeItemRecord::code))
                    .map(item -> EditModel.of(CodeItemFields.TYPE, item)).toList();
            return new CodeListSheet(EditModel.of(CodeListFields.TYPE, list), items,
                    new CodeUses(core.contributions(), data).of(listId), isDeclared(listId));
        });
    }

    private boolean isDeclared(String listId) {
        return core.contributions().configurationDefaults().stream()
                .flatMap(defaults -> defaults.codeLists().stream()).anyMatch(list -> list.id().equals(listId));
    }

    @Override
    public List<NumberSeriesSheet> numberSeries() {
        return read(data -> {
            Map<String, Map<String, Long>> counters = new HashMap<>();
            data.query("select name, next_number from number_series", List.of(), row -> {
                String[] name = row.text(1).split("/", 2);
                return counters.computeIfAbsent(name[0], series -> new HashMap<>())
                        .put(name.length > 1 ? name[1] : "", row.number(2));
            });
            return data.select(NumberPatternRecord.class, "select n from NumberPatternRecord n order by n.titleEn", Map.of())
                    .stream().map(series -> new NumberSeriesSheet(EditModel.of(NumberPatternFields.TYPE, series),
                            Map.copyOf(counters.getOrDefault(series.seriesId(), Map.of()))))
                    .toList();
        });
    }

    @Override
    public List<SettingSheet> settings() {
        Map<String, String> standards = core.contributions().configurationDefaults().stream()
                .flatMap(defaults -> defaults.settings().stream())
                .collect(Collectors.toMap(Setting::name, Setting::value, (first, second) -> first));
        return read(data -> data.select(SettingRecord.class, "select s from SettingRecord s order by s.titleEn", Map.of())
                .stream().map(setting -> new SettingSheet(EditModel.of(SettingFields.TYPE, setting),
                        standards.get(setting.name())))
                .toList());
    }

    @Override
    public List<RuleSheet> rules() {
        return read(data -> {
            ModeSwitches switches = ModeSwitches.read(data);
            Map<String, RuleSeverityRecord> severities = new HashMap<>();
            data.select(RuleSeverityRecord.class, "select r from RuleSeverityRecord r", Map.of())
                    .forEach(record -> severities.put(record.ruleId(), record));
            Map<String, RuleParameterRecord> parameters = new HashMap<>();
            data.select(RuleParameterRecord.class, "select p from RuleParameterRecord p", Map.of()).forEach(
                    record -> parameters.put(ConfigurationSnapshot.key(record.ruleId(), record.parameterId()), record));
            return core.contributions().rules().stream()
                    .filter(rule -> rule.modeId() == null || switches.isEnabled(rule.modeId()))
                    .map(rule -> sheet(rule, severities.get(rule.id()), parameters))
                    .sorted(Comparator.comparing(RuleSheet::title)).toList();
        });
    }

    private static RuleSheet sheet(Rule<?> rule, RuleSeverityRecord severity,
            Map<String, RuleParameterRecord> parameters) {
        return new RuleSheet(rule.id(), rule.modeId(), rule.title(), rule.explanation(), rule.defaultSeverity(),
                rule.isBinding(), Optional.ofNullable(severity)
                        .map(record -> EditModel.of(RuleSeverityFields.TYPE, record)).orElseGet(() -> unset(rule)),
                rule.parameters().stream().map(parameter -> new ParameterSheet(parameter, Optional
                        .ofNullable(parameters.get(ConfigurationSnapshot.key(rule.id(), parameter.id())))
                        .map(record -> EditModel.of(RuleParameterFields.TYPE, record))
                        .orElseGet(() -> unset(rule, parameter)))).toList());
    }

    private static EditModel<RuleSeverityRecord> unset(Rule<?> rule) {
        EditModel<RuleSeverityRecord> model = EditModel.create(RuleSeverityFields.TYPE);
        model.set(RuleSeverityFields.RULE_ID, rule.id());
        return model;
    }

    private static EditModel<RuleParameterRecord> unset(Rule<?> rule, RuleParameter parameter) {
        EditModel<RuleParameterRecord> model = EditModel.create(RuleParameterFields.TYPE);
        model.set(RuleParameterFields.RULE_ID, rule.id());
        model.set(RuleParameterFields.PARAMETER_ID, parameter.id());
        return model;
    }
}
