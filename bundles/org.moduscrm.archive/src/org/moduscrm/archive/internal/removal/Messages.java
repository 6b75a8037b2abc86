package org.moduscrm.archive.internal.removal;

import org.eclipse.osgi.util.NLS;

/** Texts on removing records that users read. */
final class Messages extends NLS {

    public static String customer;
    public static String customerExplanation;
    public static String customerTitle;
    public static String first;
    public static String kindActivity;
    public static String kindAddress;
    public static String kindAffiliation;
    public static String kindClassification;
    public static String kindCodeItem;
    public static String kindCodeList;
    public static String kindContact;
    public static String kindContactPoint;
    public static String kindCustomer;
    public static String kindEnrolment;
    public static String kindMissing;
    public static String kindTag;
    public static String kindUser;
    public static String named;
    public static String referred;
    public static String referredExplanation;
    public static String referredTitle;
    public static String several;

    static {
        NLS.initializeMessages("org.moduscrm.archive.internal.removal.messages", Messages.class);
    }

    private Messages() {
    }
}
