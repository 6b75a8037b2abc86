package org.moduscrm.mode.project.rules;

import java.util.List;
import java.util.Set;

import org.moduscrm.archive.spi.rule.RuleContext;

/** The stages from the proposal on: those that the enterprise gives an even chance or better. */
final class LateStages {

    /** Their codes, for statements. */
    static final String QUERY = "select s.code from code_item s join code_list l on l.id = s.code_list_id "
            + "where l.list_id = 'opportunity-stage' and s.weight >= 50";

    private LateStages() {
    }

    static Set<String> codes(RuleContext context) {
        return Set.copyOf(context.data().query(QUERY, List.of(), row -> row.text(1)));
    }
}
