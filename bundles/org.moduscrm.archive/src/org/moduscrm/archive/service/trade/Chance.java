package org.moduscrm.archive.service.trade;

import org.moduscrm.archive.model.Outcome;
import org.moduscrm.archive.service.config.CodeItem;
import org.moduscrm.archive.service.config.CodeList;

/** The chance of winning an opportunity. */
public final class Chance {

    private static final int CERTAIN = 100;

    private Chance() {
    }

    /**
     * In percent: 100 once it is won and 0 once it is lost or given up, else its own, else what its stage says.
     *
     * @param stages the list of stages, whose weight is the chance
     * @param stage code; null and unknown ones have no chance
     * @param own null for what the stage says
     * @param outcome null while it is open
     */
    public static int of(CodeList stages, String stage, Integer own, Outcome outcome) {
        if (outcome != null) {
            return outcome == Outcome.WON ? CERTAIN : 0;
        }
        return own == null ? usual(stages, stage) : own;
    }

    /** What a stage says, in percent. */
    public static int usual(CodeList stages, String stage) {
        return stage == null ? 0
                : stages.item(stage).map(CodeItem::weight).map(java.math.BigDecimal::intValue).orElse(0);
    }
}
