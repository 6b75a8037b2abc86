package org.moduscrm.archive.ui.internal.timeline;

import org.moduscrm.archive.model.ActivityKind;

/**
 * What one line says about a customer.
 *
 * @param done what happened; null when the line only plans
 * @param next what comes next; null when the line only reports
 */
public record FollowUp(Done done, Next next) {

    /** @param subject what happened, as typed */
    public record Done(ActivityKind kind, String subject) {
    }

    /**
     * @param subject what to do, without the words that say when
     * @param when when to do it
     * @param assumed whether the line names no day, so that the next working day was taken
     */
    public record Next(ActivityKind kind, String subject, When when, boolean assumed) {
    }

    public boolean isEmpty() {
        return done == null && next == null;
    }
}
