package org.moduscrm.archive.service.config;

import java.util.ArrayList;
import java.util.List;

import org.moduscrm.archive.model.config.RuleParameterRecord;
import org.moduscrm.archive.model.config.RuleSeverityRecord;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.RuleParameterFields;
import org.moduscrm.archive.service.fields.RuleSeverityFields;
import org.moduscrm.archive.spi.rule.RuleParameter;
import org.moduscrm.archive.spi.rule.Severity;

/**
 * A rule and what the enterprise set of it, for editing.
 *
 * @param modeId null for a rule of the core
 * @param title in the user's language
 * @param explanation in the user's language
 * @param standard severity unless set otherwise
 * @param binding whether its severity must stay as it is
 * @param severity no level stands for the standard one
 */
public record RuleSheet(String id, String modeId, String title, String explanation, Severity standard, boolean binding,
        EditModel<RuleSeverityRecord> severity, List<ParameterSheet> parameters) {

    /** @param value no content stands for the standard value */
    public record ParameterSheet(RuleParameter parameter, EditModel<RuleParameterRecord> value) {
    }

    /** What saving must write. A record that does not exist yet is left out as long as it would say nothing. */
    public List<EditModel<?>> models() {
        List<EditModel<?>> models = new ArrayList<>();
        if (!severity.isNew() || severity.get(RuleSeverityFields.LEVEL) != null) {
            models.add(severity);
        }
        parameters.stream().map(ParameterSheet::value)
                .filter(value -> !value.isNew() || value.get(RuleParameterFields.CONTENT) != null).forEach(models::add);
        return models;
    }
}
