package org.moduscrm.archive.ui.internal.timeline;

import org.eclipse.osgi.util.NLS;

/** Texts of the timeline and of the one-line entry. */
public final class Messages extends NLS {

    public static String preview_done;
    public static String preview_next;
    public static String preview_nextAssumed;
    public static String preview_day;
    public static String preview_dayAndTime;
    public static String entry_logHint;
    public static String entry_planHint;
    public static String entry_help;
    public static String entry_log;
    public static String entry_plan;
    public static String log_label;
    public static String job_log;
    public static String job_timeline;
    public static String popup_log;
    public static String popup_plan;
    public static String popup_keys;
    public static String noCustomer_title;
    public static String noCustomer_text;
    public static String timeline_new;
    public static String timeline_open;
    public static String timeline_doneNext;
    public static String timeline_search;
    public static String timeline_byMonth;
    public static String timeline_planned;
    public static String timeline_monthPattern;
    public static String timeline_showKinds;
    public static String timeline_and;
    public static String timeline_someKinds;
    public static String timeline_kindsTip;
    public static String timeline_clear;
    public static String timeline_name;
    public static String timeline_all;
    public static String timeline_done;
    public static String timeline_when;
    public static String timeline_state;
    public static String timeline_kind;
    public static String timeline_what;
    public static String timeline_who;
    public static String timeline_amount;
    public static String timeline_titleAndDetail;
    public static String timeline_older;
    public static String timeline_loading;
    public static String timeline_nothing;
    public static String timeline_filteredOut;
    public static String timeline_count;
    public static String timeline_latest;

    static {
        NLS.initializeMessages("org.moduscrm.archive.ui.internal.timeline.messages", Messages.class);
    }

    private Messages() {
    }
}
