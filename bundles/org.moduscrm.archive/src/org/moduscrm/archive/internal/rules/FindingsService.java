package org.moduscrm.archive.internal.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.moduscrm.archive.internal.ArchiveCore;
import org.moduscrm.archive.internal.ReaderAdapter;
import org.moduscrm.archive.internal.config.ConfigurationSnapshot;
import org.moduscrm.archive.internal.history.HistoryWriter;
import org.moduscrm.archive.internal.history.ValueText;
import org.moduscrm.archive.internal.modes.ModeSwitches;
import org.moduscrm.archive.service.Findings;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.QuickFix;
import org.moduscrm.archive.spi.rule.Rule;

/** Runs set checks and keeps what was silenced. */
public final class FindingsService implements Findings {

    private final ArchiveCore core;
    private final FindingWords words;

    public FindingsService(ArchiveCore core, FindingWords words) {
        this.core = core;
        this.words = words;
    }

    @Override
    public List<Finding> check(int limitPerRule, BooleanSupplier cancelled) {
        return core.read(reading -> {
            ReaderAdapter data = new ReaderAdapter(reading);
            ModeSwitches switches = ModeSwitches.read(data);
            Set<Silenced.Key> silenced = Silenced.all(data);
            ConfigurationSnapshot configuration = core.configuration().current();
            RuleRunner.Context context = new RuleRunner.Context(data, new TransactionWrites(null), core.today(),
                    core.zone(), configuration);
            List<Finding> findings = new ArrayList<>();
            for (Rule<?> rule : core.contributions().rules()) {
                if (cancelled.getAsBoolean()) {
                    break;
                }
                if (!configuration.isOff(rule) && (rule.modeId() == null || switches.isEnabled(rule.modeId()))) {
                    rule.checkAll(context.of(rule), limitPerRule).stream()
                            .map(finding -> configuration.graded(rule, finding))
                            .filter(finding -> !silenced.contains(Silenced.key(finding))).forEach(findings::add);
                }
            }
            findings.sort(Comparator.comparing(Finding::severity));
            return findings;
        });
    }

    @Override
    public String message(Finding finding) {
        return words.message(finding);
    }

    @Override
    public String title(Finding finding) {
        return words.title(finding);
    }

    @Override
    public String explanation(Finding finding) {
        return words.explanation(finding);
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        return core.contributions().rule(finding.ruleId()).map(rule -> rule.quickFixes(finding)).orElse(List.of());
    }

    @Override
    public void silence(Finding finding, String reason) {
        Silenced.Key key = Silenced.key(finding);
        core.write(unit -> {
            HistoryWriter history = new HistoryWriter(new ValueText(core.contributions()));
            history.addFact("silenced-finding", key.recordId(), key.ruleId(), null, reason);
            history.write(unit, core.author(), Route.USER, core.now(unit));
            return unit.execute("insert into silenced_finding (rule_id, record_id, other_id, reason, change_set_id) "
                    + "values (?, ?, ?, ?, ?)",
                    List.of(key.ruleId(), key.recordId(), key.otherId(), reason, history.changeSet()));
        });
    }
}
