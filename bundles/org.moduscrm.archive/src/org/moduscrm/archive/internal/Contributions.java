package org.moduscrm.archive.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.spi.mode.Mode;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.RecordTypeProvider;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.timeline.TimelineSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
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

    private final List<Rule<?>> rules = new CopyOnWriteArrayList<>();
    private final List<TimelineSource> timelineSources = new CopyOnWriteArrayList<>();
    private final List<Mode> modes = new CopyOnWriteArrayList<>();
    private final List<RecordTypeProvider> recordTypes = new CopyOnWriteArrayList<>();

    @Activate
    public Contributions() {
        // everything arrives through the references below
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    void addRule(Rule<?> rule) {
        rules.add(rule);
    }

    void removeRule(Rule<?> rule) {
        rules.remove(rule);
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    void addTimelineSource(TimelineSource source) {
        timelineSources.add(source);
    }

    void removeTimelineSource(TimelineSource source) {
        timelineSources.remove(source);
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    void addMode(Mode mode) {
        modes.add(mode);
    }

    void removeMode(Mode mode) {
        modes.remove(mode);
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    void addRecordTypes(RecordTypeProvider provider) {
        recordTypes.add(provider);
    }

    void removeRecordTypes(RecordTypeProvider provider) {
        recordTypes.remove(provider);
    }

    public List<Rule<?>> rules() {
        return rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    public Optional<Rule<?>> rule(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    public List<TimelineSource> timelineSources() {
        return timelineSources.stream().sorted(Comparator.comparing(TimelineSource::kind)).toList();
    }

    public List<Mode> modes() {
        return modes.stream().sorted(Comparator.comparing(Mode::id)).toList();
    }

    /** The type of a record; empty for an entity that no bundle describes. */
    public Optional<RecordType<?>> typeOf(Class<? extends ArchiveRecord> entity) {
        return recordTypes.stream().flatMap(provider -> provider.recordTypes().stream())
                .filter(type -> type.entity() == entity).<RecordType<?>>map(type -> type).findFirst();
    }

    /** The bundle that a mode came in. */
    public static Bundle bundleOf(Mode mode) {
        return FrameworkUtil.getBundle(mode.getClass());
    }
}
