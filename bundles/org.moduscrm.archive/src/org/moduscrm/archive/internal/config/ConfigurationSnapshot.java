package org.moduscrm.archive.internal.config;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.moduscrm.archive.model.config.RuleLevel;
import org.moduscrm.archive.service.config.CodeList;
import org.moduscrm.archive.service.config.Configuration;
import org.moduscrm.archive.service.config.NumberPattern;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleParameter;
import org.moduscrm.archive.spi.rule.Severity;

/** The configuration as of one moment; never changes. */
public final class ConfigurationSnapshot implements Configuration {

    private final Map<String, CodeList> lists;
    private final Set<String> disabledModes;
    private final Map<String, NumberPattern> patterns;
    private final Map<String, Optional<String>> settings;
    private final Map<String, RuleLevel> levels;
    private final Map<String, String> parameters;

    /**
     * @param lists by id, those of disabled modes too
     * @param levels of rules that the enterprise takes more or less seriously than they do
     * @param parameters by {@link #key}
     */
    ConfigurationSnapshot(Map<String, CodeList> lists, Set<String> disabledModes, Map<String, NumberPattern> patterns,
            Map<String, Optional<String>> settings, Map<String, RuleLevel> levels, Map<String, String> parameters) {
        this.lists = Map.copyOf(lists);
        this.disabledModes = Set.copyOf(disabledModes);
        this.patterns = Map.copyOf(patterns);
        this.settings = Map.copyOf(settings);
        this.levels = Map.copyOf(levels);
        this.parameters = Map.copyOf(parameters);
    }

    static String key(String rule, String parameter) {
        return rule + "/" + parameter;
    }

    @Override
    public CodeList codeList(String id) {
        CodeList list = anyCodeList(id);
        return inForce(list) ? list : empty(id);
    }

    /** Also a list of a disabled mode: what is written is checked, whoever is switched off. */
    public CodeList anyCodeList(String id) {
        return Optional.ofNullable(lists.get(id)).orElseGet(() -> empty(id));
    }

    private static CodeList empty(String id) {
        return new CodeList(id, null, id, id, List.of());
    }

    private boolean inForce(CodeList list) {
        return list.modeId() == null || !disabledModes.contains(list.modeId());
    }

    @Override
    public List<CodeList> codeLists() {
        return lists.values().stream().filter(this::inForce)
                .sorted(Comparator.comparing(CodeList::title).thenComparing(CodeList::id)).toList();
    }

    @Override
    public Optional<String> setting(String name) {
        return settings.getOrDefault(name, Optional.empty());
    }

    /** @throws IllegalStateException for a series that no bundle declares */
    public NumberPattern numberPattern(String series) {
        return Optional.ofNullable(patterns.get(series)).orElseThrow(() -> new IllegalStateException(
                "Nobody declares the number series " + series + "; see ConfigurationDefaults"));
    }

    /** Whether the enterprise has switched the rule off. */
    public boolean isOff(Rule<?> rule) {
        return level(rule).filter(level -> level == RuleLevel.OFF).isPresent();
    }

    /** How serious a rule is that is not switched off. */
    public Severity severity(Rule<?> rule) {
        return level(rule).filter(level -> level != RuleLevel.OFF).map(level -> Severity.valueOf(level.name()))
                .orElse(rule.defaultSeverity());
    }

    /** A finding as the enterprise takes it; a rule that itself grades a finding otherwise than usual is left alone. */
    public Finding graded(Rule<?> rule, Finding finding) {
        return finding.severity() == rule.defaultSeverity() ? finding.withSeverity(severity(rule)) : finding;
    }

    private Optional<RuleLevel> level(Rule<?> rule) {
        return rule.isBinding() ? Optional.empty() : Optional.ofNullable(levels.get(rule.id()));
    }

    /**
     * A parameter of a rule; the standard one where the enterprise set none, or one that cannot be understood.
     *
     * @throws IllegalArgumentException when the rule has no such parameter
     */
    public String parameter(Rule<?> rule, String id) {
        RuleParameter parameter = rule.parameters().stream().filter(candidate -> candidate.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(rule.id() + " has no parameter " + id));
        return Optional.ofNullable(parameters.get(key(rule.id(), id))).filter(parameter::accepts)
                .orElse(parameter.standard());
    }
}
