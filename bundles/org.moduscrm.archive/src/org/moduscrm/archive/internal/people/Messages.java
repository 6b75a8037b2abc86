package org.moduscrm.archive.internal.people;

import org.eclipse.osgi.util.NLS;

/** Texts on moving people that users read. */
final class Messages extends NLS {

    public static String alreadyEnded;
    public static String alreadyThere;
    public static String changedSince;
    public static String customerGone;
    public static String customerMissing;
    public static String followUpDay;
    public static String followUpWithoutDay;
    public static String followUpWithoutSubject;
    public static String lastDayBeforeStart;
    public static String lastDayMissing;
    public static String lastDayTooFar;
    public static String postGone;
    public static String startMissing;
    public static String startOverlaps;
    public static String startTooFar;

    static {
        NLS.initializeMessages("org.moduscrm.archive.internal.people.messages", Messages.class);
    }

    private Messages() {
    }
}
