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

/** People find an opportunity by its title. */
@Component(service = Rule.class)
public final class OpportunityNeedsTitle implements Rule<ProjectOpportunity> {

    @Override
    public String id() {
        return "project.opportunity-needs-title";
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
        return Messages.NeedsTitle_title;
    }

    @Override
    public String explanation() {
        return Messages.NeedsTitle_explanation;
    }

    @Override
    public String message(Finding finding) {
        return NLS.bind(Messages.NeedsTitle_message, finding.customerName());
    }

    @Override
    public Optional<Finding> check(ProjectOpportunity record, RuleContext context) {
        boolean named = record.title() != null && !record.title().isBlank();
        return named ? Optional.empty() : Optional.of(new Finding(id(), defaultSeverity(),
                OpportunityFields.TYPE.kind(), record.id(), record.customer().id(), record.customer().name(),
                OpportunityFields.TITLE.name(), List.of()));
    }

    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        return context.data().query("""
                select o.id, c.id, c.name from project_opportunity o join customer c on c.id = o.customer_id
                join customer_mode m on m.customer_id = c.id and m.mode_id = 'project'
                where trim(o.title) = '' order by o.id fetch first %d rows only""".formatted(limit), List.of(),
                this::finding);
    }

    private Finding finding(DataRow row) {
        return new Finding(id(), defaultSeverity(), OpportunityFields.TYPE.kind(), row.uuid(1), row.uuid(2), row.text(3),
                OpportunityFields.TITLE.name(), List.of());
    }
}
