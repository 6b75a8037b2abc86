package org.moduscrm.archive.internal.pipeline;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.moduscrm.archive.internal.ArchiveCore;
import org.moduscrm.archive.internal.ReaderAdapter;
import org.moduscrm.archive.internal.history.HistoryWriter;
import org.moduscrm.archive.internal.history.ValueText;
import org.moduscrm.archive.internal.index.CustomerIndex;
import org.moduscrm.archive.internal.modes.ModeSwitches;
import org.moduscrm.archive.internal.rules.FindingWords;
import org.moduscrm.archive.internal.rules.RuleRunner;
import org.moduscrm.archive.internal.rules.TransactionWrites;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.service.ArchiveListener;
import org.moduscrm.archive.service.ArchiveListener.ArchiveChange;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.Records;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.RuleViolationException;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Severity;
import org.moduscrm.persistence.UnitOfWork;

/** Carries every write through rules, history and the database in one transaction, and tells the world afterwards. */
public final class WritePipeline implements Records {

    private final ArchiveCore core;
    private final CustomerIndex index;
    private final FindingWords words;
    private final List<ArchiveListener> listeners = new CopyOnWriteArrayList<>();

    public WritePipeline(ArchiveCore core, CustomerIndex index, FindingWords words) {
        this.core = core;
        this.index = index;
        this.words = words;
    }

    public void addListener(ArchiveListener listener) {
        listeners.add(listener);
    }

    public void removeListener(ArchiveListener listener) {
        listeners.remove(listener);
    }

    @Override
    public <T> T read(Function<DataReader, T> work) {
        return core.read(reading -> work.apply(new ReaderAdapter(reading)));
    }

    @Override
    public List<Finding> save(Route route, List<EditModel<?>> models) {
        return new ModelSaver(this).save(route, models);
    }

    @Override
    public <T> T write(Route route, Function<Workspace, T> work) {
        return run(route, work).result();
    }

    /** For services of the archive that write rows beside the records, in the same transaction. */
    public <T> T write(Route route, BiFunction<Workspace, UnitOfWork, T> work) {
        return run(route, workspace -> work.apply(workspace, workspace.unit())).result();
    }

    /** @param findings those that did not block */
    record Outcome<T>(T result, List<Finding> findings) {
    }

    <T> Outcome<T> run(Route route, Function<? super PipelineWorkspace, T> work) {
        return core.write(unit -> {
            ReaderAdapter data = new ReaderAdapter(unit);
            RuleRunner.Context context = new RuleRunner.Context(data, new TransactionWrites(route), core.today(),
                    core.zone(), core.configuration().current());
            RuleRunner rules = new RuleRunner(core.contributions(), ModeSwitches.read(data), context,
                    route == Route.IMPORT);
            PipelineRun run = new PipelineRun(core, unit, rules,
                    new HistoryWriter(new ValueText(core.contributions())));
            T result = work.apply(new PipelineWorkspace(unit, run, words));
            run.finish(route, Partners.agentOf(work));
            refuse(run.findings());
            announce(unit, run, route);
            return new Outcome<>(result, run.findings());
        });
    }

    /**
     * Brings a removed record back under its own key.
     *
     * @param build makes the record with its last values and its next version
     * @return findings that did not block
     * @throws RuleViolationException when a rule of severity error objects; nothing was saved
     */
    public List<Finding> revive(Route route, Function<Attribute.Finder, ArchiveRecord> build) {
        return run(route, workspace -> {
            ((PipelineWorkspace) workspace).run().revive(build.apply(workspace::find));
            return null;
        }).findings();
    }

    private void refuse(List<Finding> findings) {
        List<Finding> blocking = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
        if (!blocking.isEmpty()) {
            throw new RuleViolationException(words.message(blocking.getFirst()), findings);
        }
    }

    private void announce(UnitOfWork unit, PipelineRun run, Route route) {
        if (run.history().isEmpty()) {
            return;
        }
        if (core.server() != null) {
            core.server().own(run.history().changeSet());
        }
        Set<UUID> customers = run.customers();
        index.written(unit, customers);
        ArchiveChange change = new ArchiveChange(Set.copyOf(run.kinds()), customers, route);
        unit.afterCommit(() -> {
            index.committed(run.history().changeSet(), customers);
            tell(change);
        });
    }

    /** Tells the listeners of a commit, also of one that somebody else made. */
    public void tell(ArchiveChange change) {
        listeners.forEach(listener -> listener.committed(change));
    }
}
