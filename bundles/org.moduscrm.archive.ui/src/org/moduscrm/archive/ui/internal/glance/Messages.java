package org.moduscrm.archive.ui.internal.glance;

import org.eclipse.osgi.util.NLS;

/** Texts of the view At a Glance. */
final class Messages extends NLS {

    public static String city;
    public static String contact;
    public static String entry;
    public static String grade;
    public static String industry;
    public static String last;
    public static String loading;
    public static String next;
    public static String noArchive;
    public static String noNext;
    public static String nobody;
    public static String none;
    public static String nothing;
    public static String owner;
    public static String parent;
    public static String phone;
    public static String stage;
    public static String stepDue;

    static {
        NLS.initializeMessages("org.moduscrm.archive.ui.internal.glance.messages", Messages.class);
    }

    private Messages() {
    }
}
