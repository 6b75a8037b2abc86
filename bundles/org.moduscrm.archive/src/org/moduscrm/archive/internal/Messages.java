package org.moduscrm.archive.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the archive that users read. */
public final class Messages extends NLS {

    public static String activityTimelineKind;
    public static String archiveBehind;
    public static String archiveHolder;
    public static String archiveInUse;
    public static String archiveInUseUnknown;
    public static String archiveNewer;
    public static String archiveNotOpened;
    public static String conflict;
    public static String connectionBusy;
    public static String connectionNoDatabase;
    public static String connectionNoPassword;
    public static String connectionRefused;
    public static String connectionSettings;
    public static String connectionTls;
    public static String connectionUnreachable;
    public static String customerDuplicateExplanation;
    public static String customerDuplicateMessage;
    public static String customerDuplicateTitle;
    public static String customerNameExplanation;
    public static String customerNameMessage;
    public static String customerNameTitle;
    public static String customerNextStepExplanation;
    public static String customerNextStepFix;
    public static String customerNextStepFixSubject;
    public static String customerNextStepMessage;
    public static String customerNextStepMonths;
    public static String customerNextStepTitle;
    public static String databaseFailed;
    public static String differentCustomersFix;
    public static String differentCustomersReason;
    public static String diskFull;
    public static String engineMissing;
    public static String folderTaken;
    public static String migrationFailed;
    public static String migrationNotOwner;
    public static String migrationUnsuitable;
    public static String orderTimelineKind;
    public static String orderTitle;
    public static String recordGone;
    public static String stale;
    public static String textBroken;
    public static String textBrokenExplanation;
    public static String textBrokenTitle;
    public static String textTooLong;
    public static String textTooLongExplanation;
    public static String textTooLongTitle;
    public static String unknownCode;
    public static String unknownCodeExplanation;
    public static String unknownCodeTitle;

    static {
        NLS.initializeMessages("org.moduscrm.archive.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
