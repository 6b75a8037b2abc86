package org.moduscrm.archive.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.spi.config.ConfigurationDefaults;
import org.moduscrm.archive.spi.filing.FilingHandler;
import org.moduscrm.archive.spi.mode.Mode;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.RecordTypeProvider;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.timeline.TimelineSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * What the bundles of this installation contribute to the archive. Always in the order of their ids, whatever order the
 * bundles started in.
 */
@Component(service = Contributions.class)
public class Contributions {

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Rule<?>> rules;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<TimelineSource> timelineSources;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Mode> modes;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<RecordTypeProvider> recordTypes;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<FilingHandler> filingHandlers;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ConfigurationDefaults> configurationDefaults;

    public List<Rule<?>> rules() {
        return rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    public Optional<Rule<?>> rule(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    public List<TimelineSource> timelineSources() {
        return timelineSources.stream().sorted(Comparator.comparing(TimelineSource::kind)).toList();
    }

    public List<FilingHandler> filingHandlers() {
        return filingHandlers.stream().sorted(Comparator.comparing(FilingHandler::id)).toList();
    }

    public List<Mode> modes() {
        return modes.stream().sorted(Comparator.comparing(Mode::id)).toList();
    }

    /** What the bundles declare to be configurable. */
    public List<ConfigurationDefaults> configurationDefaults() {
        return configurationDefaults.stream()
                .sorted(Comparator.comparing(defaults -> defaults.getClass().getName())).toList();
    }

    public List<RecordType<?>> recordTypes() {
        return recordTypes.stream().flatMap(provider -> provider.recordTypes().stream())
                .<RecordType<?>>map(type -> type).sorted(Comparator.comparing(RecordType::kind)).toList();
    }

    /** The type of a record; empty for an entity that no bundle describes. */
    public Optional<RecordType<?>> typeOf(Class<? extends ArchiveRecord> entity) {
        return recordTypes.stream().flatMap(provider -> provider.recordTypes().stream())
                .filter(type -> type.entity() == entity).<RecordType<?>>map(type -> type).findFirst();
    }

    /** The type of records of a kind; empty when the bundle that describes it is not installed. */
    public Optional<RecordType<?>> typeOf(String kind) {
        return recordTypes.stream().flatMap(provider -> provider.recordTypes().stream())
                .filter(type -> type.kind().equals(kind)).<RecordType<?>>map(type -> type).findFirst();
    }

    /** See {@link RecordTypeProvider#word}. */
    public String word(String kind, String attribute, String constant) {
        return recordTypes.stream().map(provider -> provider.word(kind, attribute, constant)).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    /** The bundle that a mode came in. */
    public static Bundle bundleOf(Mode mode) {
        return FrameworkUtil.getBundle(mode.getClass());
    }
}
