package org.moduscrm.archive.internal.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.moduscrm.archive.internal.ArchiveCore;
import org.moduscrm.archive.internal.KeyLists;
import org.moduscrm.archive.internal.ReaderAdapter;
import org.moduscrm.archive.internal.classification.ClassificationStep;
import org.moduscrm.archive.internal.config.ConfigurationCheck;
import org.moduscrm.archive.internal.history.HistoryWriter;
import org.moduscrm.archive.internal.removal.RemovalCheck;
import org.moduscrm.archive.internal.rules.RuleRunner;
import org.moduscrm.archive.internal.trade.Posting;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.ClassificationPeriod;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.History.Action;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Severity;
import org.moduscrm.persistence.Change;
import org.moduscrm.persistence.Change.AttributeChange;
import org.moduscrm.persistence.Change.Kind;
import org.moduscrm.persistence.UnitOfWork;

/** What the pipeline does with one transaction: derive, check, keep the history. */
final class PipelineRun {

    private final ArchiveCore core;
    private final UnitOfWork unit;
    private final RuleRunner rules;
    private final TextLengthCheck lengths;
    private final CodeCheck codes;
    private final ConfigurationCheck configuration;
    private final Derivation derivation;
    private final Posting posting;
    private final HistoryWriter history;
    private final Instant moment;
    private final Map<Class<?>, RecordType<?>> types = new HashMap<>();
    private final Set<String> kinds = new HashSet<>();
    private final Set<UUID> subjects = new HashSet<>();
    private final Set<UUID> persons = new HashSet<>();
    /** Periods that came from another customer and go on. */
    private final List<ClassificationPeriod> staying = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    PipelineRun(ArchiveCore core, UnitOfWork unit, RuleRunner rules, HistoryWriter history) {
        this.core = core;
        this.unit = unit;
        this.rules = rules;
        this.history = history;
        this.lengths = new TextLengthCheck(core.database());
        this.codes = new CodeCheck(core.configuration().current());
        this.configuration = new ConfigurationCheck(core.contributions(), new ReaderAdapter(unit), rules.pending());
        this.derivation = new Derivation(core.nameKeys(), core.configuration().current(), core.today());
        this.posting = new Posting(new ReaderAdapter(unit));
        this.moment = core.now(unit);
    }

    List<Finding> findings() {
        return findings;
    }

    Set<String> kinds() {
        return kinds;
    }

    HistoryWriter history() {
        return history;
    }

    /** What blocks a new record. Those checked after it see it, unless something does. */
    List<Finding> blocking(ArchiveRecord record) {
        rules.pending().adding(record);
        List<Finding> blocking = checked(record, List.of()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList();
        if (!blocking.isEmpty()) {
            rules.pending().refused(record);
        }
        return blocking;
    }

    void readsFrom(String source) {
        rules.pending().readsFrom(source);
    }

    /** @param changes what changed; empty for a new record */
    private List<Finding> checked(ArchiveRecord record, List<AttributeChange> changes) {
        RecordType<?> type = typeOf(record);
        ArchiveRecord subject = subject(type, record);
        List<Finding> result = new ArrayList<>(lengths.check(type, record, subject));
        result.addAll(codes.check(type, record, subject, changes));
        configuration.check(type, record).ifPresent(result::add);
        result.addAll(rules.check(record, subject));
        return result;
    }

    private List<Finding> checkedRemoval(ArchiveRecord record) {
        RecordType<?> type = typeOf(record);
        List<Finding> result = new ArrayList<>(rules.checkRemoval(record, subject(type, record)));
        configuration.checkRemoval(type, record).ifPresent(result::add);
        return result;
    }

    /** Derives and stamps records that will be inserted in bulk, so that they can be checked and written. */
    void prepare(List<? extends ArchiveRecord> records) {
        derivation.fillNew(unit, records);
        records.forEach(record -> posting.fill(record, List.of()));
        records.forEach(record -> record.stamp(moment));
    }

    /** Inserts checked records with their history, and the periods that begin with them. */
    void insert(List<? extends ArchiveRecord> records) {
        insertNoted(records);
        List<ClassificationPeriod> begun = ClassificationStep.begin(records, core.today());
        if (!begun.isEmpty()) {
            begun.forEach(period -> period.stamp(moment));
            insertNoted(begun);
        }
    }

    private void insertNoted(List<? extends ArchiveRecord> records) {
        unit.insertAll(records);
        rules.written();
        records.forEach(record -> note(record, 1, Action.CREATED, List.of()));
    }

    /** A record that was removed comes back, with the version that it bears. */
    void revive(ArchiveRecord record) {
        prepare(List.of(record));
        rules.pending().adding(record);
        findings.addAll(checked(record, List.of()));
        unit.insertAll(List.of(record));
        note(record, record.version(), Action.CREATED, List.of());
    }

    /** Passes everything that the work changed through the pipeline and writes it. */
    void finish(Route route, String agent) {
        List<Change> changes = derived(classified(arrived()));
        rules.pending().changing(changes);
        for (Change change : changes) {
            ArchiveRecord record = (ArchiveRecord) change.record();
            findings.addAll(change.kind() == Kind.REMOVED ? checkedRemoval(record)
                    : checked(record, change.attributes()));
        }
        findings.addAll(new RemovalCheck(unit, core.contributions(), this::typeOf).check(changes));
        for (Change change : changes) {
            note(change);
        }
        if (!history.isEmpty() && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
            history.write(unit, core.author(), route, agent, moment);
            unit.flush();
        }
    }

    /** What comes from another customer is fitted in. */
    private List<Change> arrived() {
        List<Change> changes = unit.changes();
        Arrivals arrivals = new Arrivals(unit, core.today(), changes);
        if (!arrivals.settle()) {
            return changes;
        }
        staying.addAll(arrivals.open());
        return unit.changes();
    }

    /** A change of class begins a new period, whoever made it. */
    private List<Change> classified(List<Change> changes) {
        List<ClassificationPeriod> given = new ArrayList<>(staying);
        changes.stream().filter(change -> change.kind() == Kind.CREATED)
                .map(Change::record).filter(ClassificationPeriod.class::isInstance)
                .map(ClassificationPeriod.class::cast).forEach(given::add);
        ClassificationStep step = new ClassificationStep(new ReaderAdapter(unit), unit::add, unit::remove, core.today());
        boolean touched = false;
        for (Change change : changes) {
            if (change.record() instanceof Customer customer && change.kind() != Kind.REMOVED) {
                touched |= step.follow(customer, change.kind() == Kind.CREATED ? null
                        : change.attributes().stream().map(AttributeChange::attribute).collect(Collectors.toSet()), given);
            }
        }
        return touched ? unit.changes() : changes;
    }

    /** Deriving changes records again, so what changed is read anew afterwards. */
    private List<Change> derived(List<Change> changes) {
        List<Object> created = new ArrayList<>();
        for (Change change : changes) {
            if (change.kind() == Kind.CREATED) {
                created.add(change.record());
                posting.fill((ArchiveRecord) change.record(), List.of());
            }
            if (change.kind() == Kind.UPDATED) {
                derivation.fill((ArchiveRecord) change.record(), change.attributes());
                posting.fill((ArchiveRecord) change.record(), change.attributes());
            }
            if (change.kind() != Kind.REMOVED) {
                ((ArchiveRecord) change.record()).stamp(moment);
            }
        }
        derivation.fillNew(unit, created);
        return changes.isEmpty() ? changes : unit.changes();
    }

    private void note(Change change) {
        ArchiveRecord record = (ArchiveRecord) change.record();
        switch (change.kind()) {
            case CREATED -> note(record, 1, Action.CREATED, List.of());
            case UPDATED -> {
                note(record, record.version() + 1, Action.UPDATED, change.attributes());
                if (change.attributes().stream().anyMatch(PipelineRun::isReference)) {
                    noteMove(record);
                }
            }
            case REMOVED -> note(record, record.version() + 1, Action.REMOVED, change.attributes());
        }
    }

    private static boolean isReference(AttributeChange change) {
        return change.before() instanceof ArchiveRecord || change.after() instanceof ArchiveRecord;
    }

    private void noteMove(ArchiveRecord record) {
        for (ArchiveRecord former : new SubjectMoves(unit, core.contributions(), history).note(typeOf(record), record)) {
            concerns(former);
        }
    }

    private void note(ArchiveRecord record, long version, Action action, List<AttributeChange> attributes) {
        RecordType<?> type = typeOf(record);
        ArchiveRecord subject = subject(type, record);
        history.add(record, type.kind(), subject.id(), version, action, attributes);
        kinds.add(type.kind());
        concerns(subject);
    }

    private void concerns(ArchiveRecord subject) {
        if (subject instanceof Customer) {
            subjects.add(subject.id());
        } else if (subject instanceof Contact) {
            persons.add(subject.id());
        }
    }

    /** The customers whose lists and index entries this transaction touches. */
    Set<UUID> customers() {
        Set<UUID> customers = new HashSet<>(subjects);
        for (List<UUID> contacts : KeyLists.of(persons)) {
            String marks = String.join(", ", Collections.nCopies(contacts.size(), "?"));
            customers.addAll(unit.query("select customer_id from affiliation where contact_id in (" + marks + ")", contacts,
                    row -> row.uuid(1)));
        }
        return customers;
    }

    private RecordType<?> typeOf(ArchiveRecord record) {
        return types.computeIfAbsent(record.getClass(), entity -> core.contributions().typeOf(record.getClass())
                .orElseThrow(() -> new IllegalStateException("No bundle describes " + entity.getName()
                        + "; register a RecordTypeProvider")));
    }

    private static <E extends ArchiveRecord> ArchiveRecord subject(RecordType<E> type, ArchiveRecord record) {
        ArchiveRecord subject = type.subject().apply(type.entity().cast(record));
        return subject == null ? record : subject;
    }
}
