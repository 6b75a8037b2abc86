package org.moduscrm.archive.internal.company;

import org.eclipse.osgi.util.NLS;

/** Texts on company facts that users read. */
final class Messages extends NLS {

    public static String datesFixSwap;
    public static String parentExplanation;
    public static String parentFix;
    public static String parentMessage;
    public static String parentTitle;
    public static String postDatesExplanation;
    public static String postDatesMessage;
    public static String postDatesTitle;
    public static String siteDatesExplanation;
    public static String siteDatesMessage;
    public static String siteDatesTitle;
    public static String taxIdExplanation;
    public static String taxIdFixDigit;
    public static String taxIdFixLetters;
    public static String taxIdMessage;
    public static String taxIdTitle;

    static {
        NLS.initializeMessages("org.moduscrm.archive.internal.company.messages", Messages.class);
    }

    private Messages() {
    }
}
