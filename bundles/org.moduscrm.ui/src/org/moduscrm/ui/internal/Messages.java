package org.moduscrm.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the workbench kit. */
public final class Messages extends NLS {

    public static String session_opening;
    public static String session_closing;
    public static String session_failed;
    public static String job_failed;
    public static String form_required;
    public static String form_noDate;
    public static String form_calendar;
    public static String form_history;
    public static String form_badDate;
    public static String form_badCode;
    public static String form_badMoney;
    public static String form_badNumber;
    public static String form_today;
    public static String form_clearDate;
    public static String form_takeDate;
    public static String due_none;
    public static String due_late;
    public static String due_today;
    public static String state_retry;
    public static String state_copyDetails;
    public static String list_loading;
    public static String list_counting;
    public static String list_range;
    public static String list_some;
    public static String list_selected;
    public static String list_first;
    public static String list_previous;
    public static String list_next;
    public static String list_last;
    public static String list_filteredOut;
    public static String list_clear;
    public static String list_fitColumns;
    public static String list_resetColumns;

    static {
        NLS.initializeMessages("org.moduscrm.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
