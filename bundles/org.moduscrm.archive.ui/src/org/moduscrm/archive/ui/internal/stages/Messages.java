package org.moduscrm.archive.ui.internal.stages;

import org.eclipse.osgi.util.NLS;

/** Texts of the view of stages. */
final class Messages extends NLS {

    public static String badDays;
    public static String classHead;
    public static String entered;
    public static String enteredTip;
    public static String from;
    public static String job;
    public static String left;
    public static String leftTip;
    public static String loading;
    public static String mean;
    public static String meanTip;
    public static String median;
    public static String medianTip;
    public static String name;
    public static String noArchive;
    public static String noClass;
    public static String none;
    public static String now;
    public static String nowTip;
    public static String scheme;
    public static String to;
    public static String total;

    static {
        NLS.initializeMessages("org.moduscrm.archive.ui.internal.stages.messages", Messages.class);
    }

    private Messages() {
    }
}
