package org.moduscrm.mode.project.rules;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.spi.data.DataRow;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.moduscrm.mode.project.model.ProjectOpportunity;
import org.moduscrm.mode.project.service.OpportunityFields;
import org.moduscrm.mode.project.service.ProjectMode;
import org.osgi.service.component.annotations.Component;

/** A chance of winning lies between never and certain. */
@Component(service = Rule.class)
public final class ChanceWithinBounds implements Rule<ProjectOpportunity> {

    private static final int CERTAIN = 100;

    @Override
    public String id() {
        return "project.chance-within-bounds";
    }

    @Override
    public Class<ProjectOpportunity> recordClass() {
        return ProjectOpportunity.class;
    }

    @Override
    public Severity defaultSeverity() {
        return Severity.ERROR;
    }

    @Override
    public String modeId() {
        return ProjectMode.ID;
    }

    @Override
    public String title() {
        return Messages.ChanceWithinBounds_title;
    }

    @Override
    public String explanation() {
        return Messages.ChanceWithinBounds_explanation;
    }

    @Override
    public String message(Finding finding) {
        return NLS.bind(Messages.ChanceWithinBounds_message, finding.arguments().toArray());
    }

    @Override
    public Optional<Finding> check(ProjectOpportunity record, RuleContext context) {
        Integer percent = record.probability();
        boolean within = percent == null || percent >= 0 && percent <= CERTAIN;
        return within ? Optional.empty() : Optional.of(new Finding(id(), defaultSeverity(),
                OpportunityFields.TYPE.kind(), record.id(), record.customer().id(), record.customer().name(),
                OpportunityFields.PROBABILITY.name(), List.of(String.valueOf(record.title()), percent.toString())));
    }

    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        return context.data().query("""
                select o.id, c.id, c.name, o.title, o.probability
                from project_opportunity o join customer c on c.id = o.customer_id
                join customer_mode m on m.customer_id = c.id and m.mode_id = 'project'
                where o.probability < 0 or o.probability > 100
                order by o.id fetch first %d rows only""".formatted(limit), List.of(), this::finding);
    }

    private Finding finding(DataRow row) {
        return new Finding(id(), defaultSeverity(), OpportunityFields.TYPE.kind(), row.uuid(1), row.uuid(2), row.text(3),
                OpportunityFields.PROBABILITY.name(), List.of(row.text(4), Long.toString(row.number(5))));
    }
}
