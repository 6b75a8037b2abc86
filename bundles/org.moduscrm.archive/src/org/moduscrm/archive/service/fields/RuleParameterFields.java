package org.moduscrm.archive.service.fields;

import java.util.List;

import org.moduscrm.archive.model.config.RuleParameterRecord;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;

/** What can be edited of {@link RuleParameterRecord}. */
public final class RuleParameterFields {

    public static final Attribute<RuleParameterRecord, String> RULE_ID = Attribute.of("ruleId", String.class,
            RuleParameterRecord::ruleId, RuleParameterRecord::setRuleId);
    public static final Attribute<RuleParameterRecord, String> PARAMETER_ID = Attribute.of("parameterId", String.class,
            RuleParameterRecord::parameterId, RuleParameterRecord::setParameterId);
    public static final Attribute<RuleParameterRecord, String> CONTENT = Attribute.of("content", String.class,
            RuleParameterRecord::content, RuleParameterRecord::setContent);

    public static final RecordType<RuleParameterRecord> TYPE = new RecordType<>("rule-parameter",
            RuleParameterRecord.class, RuleParameterRecord::new, parameter -> parameter, RuleParameterRecord::parameterId, List.of(
                    RULE_ID, PARAMETER_ID, CONTENT));

    private RuleParameterFields() {
    }
}
