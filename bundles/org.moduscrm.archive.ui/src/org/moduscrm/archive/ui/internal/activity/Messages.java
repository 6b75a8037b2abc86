package org.moduscrm.archive.ui.internal.activity;

import org.eclipse.osgi.util.NLS;

/** Texts about activities. */
final class Messages extends NLS {

    public static String body;
    public static String cancelReason;
    public static String cancelReason_hint;
    public static String colleague;
    public static String done_noCustomer;
    public static String done_nothing;
    public static String done_title;
    public static String gone;
    public static String job;
    public static String kind;
    public static String next;
    public static String next_help;
    public static String next_hint;
    public static String next_planned;
    public static String owner;
    public static String participants;
    public static String place;
    public static String problem_reason;
    public static String problem_subject;
    public static String result;
    public static String role_copy;
    public static String role_recipient;
    public static String role_sender;
    public static String section;
    public static String status;
    public static String subject;
    public static String title;
    public static String titleOf;
    public static String when;
    public static String when_badDay;
    public static String when_badTime;
    public static String when_day;
    public static String when_endsBefore;
    public static String when_from;
    public static String when_to;
    public static String when_whole;

    static {
        NLS.initializeMessages("org.moduscrm.archive.ui.internal.activity.messages", Messages.class);
    }

    private Messages() {
    }
}
