package org.moduscrm.mode.project.service;

import org.moduscrm.mode.project.model.Stage;

/** The stages in the user's language. */
public final class StageNames {

    private StageNames() {
    }

    public static String of(Stage stage) {
        return switch (stage) {
            case QUALIFYING -> Messages.Stage_qualifying;
            case SOLUTION -> Messages.Stage_solution;
            case PROPOSAL -> Messages.Stage_proposal;
            case NEGOTIATION -> Messages.Stage_negotiation;
            case WON -> Messages.Stage_won;
            case LOST -> Messages.Stage_lost;
        };
    }
}
