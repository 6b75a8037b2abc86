package org.moduscrm.archive.internal.config;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.moduscrm.archive.service.config.CodeList;
import org.moduscrm.archive.service.config.Configuration;

/** The configuration as of one moment; never changes. */
public final class ConfigurationSnapshot implements Configuration {

    private final Map<String, CodeList> lists;
    private final Set<String> disabledModes;
    private final Map<String, NumberPattern> patterns;
    private final Map<String, Optional<String>> settings;

    /** @param lists by id, those of disabled modes too */
    ConfigurationSnapshot(Map<String, CodeList> lists, Set<String> disabledModes, Map<String, NumberPattern> patterns,
            Map<String, Optional<String>> settings) {
        this.lists = Map.copyOf(lists);
        this.disabledModes = Set.copyOf(disabledModes);
        this.patterns = Map.copyOf(patterns);
        this.settings = Map.copyOf(settings);
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
}
