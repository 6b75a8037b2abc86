package org.moduscrm.archive.ui.internal.findings;

import org.eclipse.osgi.util.NLS;

/** Texts of the Findings view. */
public final class Messages extends NLS {

    public static String view_title;
    public static String view_titleCount;
    public static String view_filter;
    public static String view_checking;
    public static String view_countOf;
    public static String column_finding;
    public static String column_rule;
    public static String column_customer;
    public static String group_label;
    public static String severity_error;
    public static String severity_warning;
    public static String severity_advice;
    public static String job_check;
    public static String job_silence;
    public static String empty_noArchive;
    public static String empty_checking;
    public static String empty_notRun;
    public static String empty_nothing;
    public static String empty_filtered;
    public static String empty_clear;
    public static String empty_run;
    public static String empty_retry;
    public static String empty_cancel;
    public static String action_open;
    public static String action_fix;
    public static String action_explain;
    public static String action_silence;
    public static String action_run;
    public static String action_cancel;
    public static String explain_text;
    public static String silence_title;
    public static String silence_text;
    public static String silence_reasonNeeded;

    static {
        NLS.initializeMessages("org.moduscrm.archive.ui.internal.findings.messages", Messages.class);
    }

    private Messages() {
    }
}
