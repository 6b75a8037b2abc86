package org.moduscrm.archive.model.config;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.moduscrm.archive.model.ArchiveRecord;

/** How serious the enterprise takes what a rule finds. */
@Entity
@Table(name = "rule_severity")
public class RuleSeverityRecord extends ArchiveRecord {

    /** Unique. */
    @Column(name = "rule_id")
    private String ruleId;

    /** Null for the rule's own. */
    @Enumerated(EnumType.STRING)
    @Column(name = "severity")
    private RuleLevel level;

    public RuleSeverityRecord() {
    }

    public String ruleId() {
        return ruleId;
    }

    public void setRuleId(String ruleId) {
        this.ruleId = ruleId;
    }

    public RuleLevel level() {
        return level;
    }

    public void setLevel(RuleLevel level) {
        this.level = level;
    }
}
