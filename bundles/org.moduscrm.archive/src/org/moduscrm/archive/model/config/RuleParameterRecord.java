package org.moduscrm.archive.model.config;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.moduscrm.archive.model.ArchiveRecord;

/** A parameter of a rule as the enterprise set it. */
@Entity
@Table(name = "rule_parameter")
public class RuleParameterRecord extends ArchiveRecord {

    @Column(name = "rule_id")
    private String ruleId;

    /** Unique within the rule. */
    @Column(name = "parameter_id")
    private String parameterId;

    /** Null for the rule's own. */
    @Column(name = "content")
    private String content;

    public RuleParameterRecord() {
    }

    public String ruleId() {
        return ruleId;
    }

    public void setRuleId(String ruleId) {
        this.ruleId = ruleId;
    }

    public String parameterId() {
        return parameterId;
    }

    public void setParameterId(String parameterId) {
        this.parameterId = parameterId;
    }

    public String content() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }
}
