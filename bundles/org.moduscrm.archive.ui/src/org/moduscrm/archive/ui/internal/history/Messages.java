package org.moduscrm.archive.ui.internal.history;

import org.eclipse.osgi.util.NLS;

/** User text of the history. */
public final class Messages extends NLS {

    public static String asOf_back;
    public static String asOf_banner;
    public static String asOf_changed;
    public static String asOf_choose;
    public static String asOf_differences;
    public static String asOf_explanation;
    public static String asOf_fields;
    public static String asOf_group;
    public static String asOf_hint;
    public static String asOf_label;
    public static String asOf_mark;
    public static String asOf_notYet;
    public static String asOf_now;
    public static String asOf_onlyDifferences;
    public static String asOf_post;
    public static String asOf_recordChanged;
    public static String asOf_recordLater;
    public static String asOf_recordMoved;
    public static String asOf_recordRemoved;
    public static String asOf_same;
    public static String asOf_since;
    public static String asOf_then;
    public static String column_after;
    public static String column_before;
    public static String column_field;
    public static String column_record;
    public static String column_route;
    public static String column_when;
    public static String column_who;
    public static String field_close;
    public static String field_new;
    public static String field_noField;
    public static String field_none;
    public static String field_now;
    public static String field_title;
    public static String filter_anyField;
    public static String filter_anyRecord;
    public static String filter_anyRoute;
    public static String filter_anybody;
    public static String filter_clear;
    public static String filter_day;
    public static String filter_from;
    public static String filter_until;
    public static String job_read;
    public static String job_restore;
    public static String list_count;
    public static String list_filteredOut;
    public static String list_latest;
    public static String list_loading;
    public static String list_name;
    public static String list_nothing;
    public static String list_older;
    public static String restore_atOnce;
    public static String restore_button;
    public static String restore_cancel;
    public static String restore_intoForm;
    public static String restore_none;
    public static String restore_open;
    public static String restore_quoted;
    public static String restore_record;
    public static String restore_title;
    public static String route_agent;
    public static String value_no;
    public static String value_yes;

    static {
        NLS.initializeMessages("org.moduscrm.archive.ui.internal.history.messages", Messages.class);
    }

    private Messages() {
    }
}
