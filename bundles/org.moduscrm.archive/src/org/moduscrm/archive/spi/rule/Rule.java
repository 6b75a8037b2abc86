package org.moduscrm.archive.spi.rule;

import java.util.List;
import java.util.Optional;

import org.moduscrm.archive.model.ArchiveRecord;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A condition that records should meet, in two forms: for one record as it is saved, and for the whole archive by query.
 * Implement it as an OSGi service; it must be stateless and safe for any number of threads.
 *
 * @param <E> the kind of record that it looks at
 */
@ConsumerType
public interface Rule<E extends ArchiveRecord> {

    /** Stable id, {@code <area>.<what>}; of a mode: prefixed by the mode. */
    String id();

    /** Records of this class, and of those that extend it. */
    Class<E> recordClass();

    /** Used unless the archive is configured otherwise. */
    Severity defaultSeverity();

    /**
     * Whether the enterprise must leave its severity as it is, because other code relies on what the rule protects. Such a
     * rule is always in force.
     */
    default boolean isBinding() {
        return false;
    }

    /** What the enterprise may set; {@link RuleContext#parameter} gives the values. */
    default List<RuleParameter> parameters() {
        return List.of();
    }

    /** The mode whose customers it applies to; null for a rule of the core. It does not run while the mode is disabled. */
    default String modeId() {
        return null;
    }

    /** Short name in the user's language. */
    String title();

    /** Why the rule exists and what to do, in the user's language. */
    String explanation();

    /** Words a finding of this rule in the user's language. */
    String message(Finding finding);

    /**
     * Looks at one record with the values that are about to be saved. On import only rules whose severity is
     * {@link Severity#ERROR} are asked; the others speak through {@link #checkAll}.
     */
    Optional<Finding> check(E record, RuleContext context);

    /** Looks at a record that is about to be removed; like {@link #check} otherwise. */
    default Optional<Finding> checkRemoval(E record, RuleContext context) {
        return Optional.empty();
    }

    /**
     * Finds the records that break the rule by a query over the archive, never by a loop over records.
     *
     * @param limit at most so many
     */
    List<Finding> checkAll(RuleContext context, int limit);

    /** What can be done about a finding with one command; the first is the usual one. */
    default List<QuickFix> quickFixes(Finding finding) {
        return List.of();
    }
}
