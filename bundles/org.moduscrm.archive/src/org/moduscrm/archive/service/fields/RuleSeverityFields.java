package org.moduscrm.archive.service.fields;

import java.util.List;

import org.moduscrm.archive.model.config.RuleLevel;
import org.moduscrm.archive.model.config.RuleSeverityRecord;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;

/** What can be edited of {@link RuleSeverityRecord}. */
public final class RuleSeverityFields {

    public static final Attribute<RuleSeverityRecord, String> RULE_ID = Attribute.of("ruleId", String.class,
            RuleSeverityRecord::ruleId, RuleSeverityRecord::setRuleId);
    public static final Attribute<RuleSeverityRecord, RuleLevel> LEVEL = Attribute.of("level", RuleLevel.class,
            RuleSeverityRecord::level, RuleSeverityRecord::setLevel);

    public static final RecordType<RuleSeverityRecord> TYPE = new RecordType<>("rule-severity",
            RuleSeverityRecord.class, RuleSeverityRecord::new, rule -> rule, RuleSeverityRecord::ruleId, List.of(
                    RULE_ID, LEVEL));

    private RuleSeverityFields() {
    }
}
