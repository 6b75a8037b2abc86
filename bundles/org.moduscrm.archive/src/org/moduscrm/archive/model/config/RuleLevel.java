package org.moduscrm.archive.model.config;

/** How serious the enterprise takes a rule. */
public enum RuleLevel {
    /** Its findings block saving. */
    ERROR,
    /** Its findings should be looked at. */
    WARNING,
    /** Its findings are hints. */
    ADVICE,
    /** It is not asked. */
    OFF
}
