package org.moduscrm.persistence.derby.tests;

/**
 * How far a campaign goes: a sample with every build, all of it when asked for ({@code releng/test --campaign}), or a number
 * of runs ({@code -Dmodus.campaign.size=N} for the JVM of the tests).
 */
final class Campaign {

    private Campaign() {
    }

    static int size(int sample, int full) {
        return Integer.getInteger("modus.campaign.size", "full".equals(System.getProperty("modus.campaign")) ? full : sample);
    }

    /** Leaves the figures in the output, from where they go into CAMPAIGN.md. */
    static void report(String what, int runs, int failed) {
        System.out.printf("Campaign: %s: %d runs, %d failed%n", what, runs, failed);
    }
}
