package org.moduscrm.archive.ui.internal.people;

import org.eclipse.osgi.util.NLS;

/** Texts of moving people. */
final class Messages extends NLS {

    public static String badDate;
    public static String day;
    public static String decisionRole;
    public static String department;
    public static String firm;
    public static String firmNew;
    public static String firstDay;
    public static String followNew;
    public static String followNewSubject;
    public static String followOld;
    public static String followOldSubject;
    public static String followUps;
    public static String intro;
    public static String job;
    public static String label;
    public static String lastDay;
    public static String leaving;
    public static String move;
    public static String next;
    public static String nextKnown;
    public static String nextUnknown;
    public static String noFirm;
    public static String noPerson;
    public static String noPersonTitle;
    public static String planJob;
    public static String points;
    public static String pointsNone;
    public static String post;
    public static String preview;
    public static String previewAdded;
    public static String previewBegins;
    public static String previewEnds;
    public static String previewFormer;
    public static String previewStays;
    public static String previewSteps;
    public static String reason;
    public static String responsibility;
    public static String someDay;
    public static String thePost;
    public static String title;

    static {
        NLS.initializeMessages("org.moduscrm.archive.ui.internal.people.messages", Messages.class);
    }

    private Messages() {
    }
}
