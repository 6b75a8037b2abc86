package org.moduscrm.mode.project.model;

/** How far the sale of a project has come. */
public enum Stage {

    QUALIFYING(10), SOLUTION(30), PROPOSAL(50), NEGOTIATION(75), WON(100), LOST(0);

    private final int usualProbability;

    Stage(int usualProbability) {
        this.usualProbability = usualProbability;
    }

    /** Chance of winning in percent, for an opportunity that names none of its own. */
    public int usualProbability() {
        return usualProbability;
    }

    /** Whether the sale is still undecided. */
    public boolean isOpen() {
        return this != WON && this != LOST;
    }

    /** Whether money is on the table, so that whoever decides about it must be known. */
    public boolean needsEconomicBuyer() {
        return this == PROPOSAL || this == NEGOTIATION;
    }
}
