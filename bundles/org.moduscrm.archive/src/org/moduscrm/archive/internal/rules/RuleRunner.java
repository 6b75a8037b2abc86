package org.moduscrm.archive.internal.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.moduscrm.archive.internal.Contributions;
import org.moduscrm.archive.internal.config.ConfigurationSnapshot;
import org.moduscrm.archive.internal.modes.ModeSwitches;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.PendingWrites;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;

/** Asks the rules that are in force about records that are about to be saved. One per transaction. */
public final class RuleRunner {

    private final Contributions contributions;
    private final ModeSwitches switches;
    private final Context context;
    private final boolean onlyBlocking;
    private final Map<Class<?>, List<Rule<?>>> byClass = new ConcurrentHashMap<>();
    private final Map<UUID, Set<String>> enrolments = new HashMap<>();

    /** @param onlyBlocking whether to ask only rules of severity error, as on import */
    public RuleRunner(Contributions contributions, ModeSwitches switches, Context context, boolean onlyBlocking) {
        this.contributions = contributions;
        this.switches = switches;
        this.context = context;
        this.onlyBlocking = onlyBlocking;
    }

    /** What the rules may look at. */
    public record Context(DataReader data, TransactionWrites pending, LocalDate today, ZoneId zone,
            ConfigurationSnapshot configuration) {

        /** What one rule may look at. */
        RuleContext of(Rule<?> rule) {
            return new ContextOfRule(this, rule);
        }
    }

    private record ContextOfRule(Context all, Rule<?> rule) implements RuleContext {

        @Override
        public DataReader data() {
            return all.data();
        }

        @Override
        public PendingWrites pending() {
            return all.pending();
        }

        @Override
        public LocalDate today() {
            return all.today();
        }

        @Override
        public ZoneId zone() {
            return all.zone();
        }

        @Override
        public String parameter(String id) {
            return all.configuration().parameter(rule, id);
        }
    }

    public TransactionWrites pending() {
        return context.pending();
    }

    /** @param subject the customer or person that the record belongs to */
    public List<Finding> check(ArchiveRecord record, ArchiveRecord subject) {
        List<Finding> findings = new ArrayList<>();
        for (Rule<?> rule : rulesFor(record.getClass())) {
            if (appliesTo(rule, subject)) {
                check(rule, record).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** @param subject the customer or person that the record belongs to */
    public List<Finding> checkRemoval(ArchiveRecord record, ArchiveRecord subject) {
        List<Finding> findings = new ArrayList<>();
        for (Rule<?> rule : rulesFor(record.getClass())) {
            if (appliesTo(rule, subject)) {
                checkRemoval(rule, record).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private List<Rule<?>> rulesFor(Class<?> recordClass) {
        return byClass.computeIfAbsent(recordClass, type -> contributions.rules().stream()
                .filter(rule -> rule.recordClass().isAssignableFrom(type))
                .filter(rule -> !context.configuration().isOff(rule))
                .filter(rule -> !onlyBlocking || context.configuration().severity(rule) == Severity.ERROR)
                .filter(rule -> rule.modeId() == null || switches.isEnabled(rule.modeId())).toList());
    }

    private boolean appliesTo(Rule<?> rule, ArchiveRecord subject) {
        return rule.modeId() == null
                || subject != null && enrolments.computeIfAbsent(subject.id(),
                        id -> Set.copyOf(ModeSwitches.enrolled(context.data(), id))).contains(rule.modeId());
    }

    /** To be called when records were written: what was read of the database may have changed with them. */
    public void written() {
        enrolments.clear();
    }

    private <E extends ArchiveRecord> Optional<Finding> check(Rule<E> rule, ArchiveRecord record) {
        return rule.check(rule.recordClass().cast(record), context.of(rule))
                .map(finding -> context.configuration().graded(rule, finding))
                .filter(finding -> !Silenced.contains(context.data(), finding));
    }

    private <E extends ArchiveRecord> Optional<Finding> checkRemoval(Rule<E> rule, ArchiveRecord record) {
        return rule.checkRemoval(rule.recordClass().cast(record), context.of(rule))
                .map(finding -> context.configuration().graded(rule, finding));
    }

    /** A finding about a record that every type may have: no rule of anybody's, but of the table itself. */
    public static Finding ofRecord(String ruleId, RecordType<?> type, ArchiveRecord record, UUID customer,
            String attribute, List<String> arguments) {
        return new Finding(ruleId, Severity.ERROR, type.kind(), record.id(), customer, null, attribute, arguments);
    }
}
