package org.moduscrm.configuration.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the configuration window. */
public final class Messages extends NLS {

    public static String column_id;
    public static String column_mode;
    public static String column_name;
    public static String column_next;
    public static String column_parameters;
    public static String column_rule;
    public static String column_series;
    public static String column_setting;
    public static String column_uses;
    public static String column_uses_tooltip;
    public static String conflict_back;
    public static String conflict_line;
    public static String conflict_message;
    public static String conflict_mine;
    public static String conflict_somebody;
    public static String conflict_theirs;
    public static String conflict_title;
    public static String editor_count;
    public static String editor_noArchive;
    public static String editor_title;
    public static String entry_title;
    public static String field_active;
    public static String field_active_tooltip;
    public static String field_chinese;
    public static String field_code;
    public static String field_code_fixed;
    public static String field_english;
    public static String field_parent;
    public static String field_pattern;
    public static String field_rank;
    public static String field_severity;
    public static String field_value;
    public static String field_weight;
    public static String field_weight_tooltip;
    public static String history_after;
    public static String history_before;
    public static String history_created;
    public static String history_removed;
    public static String history_title;
    public static String history_what;
    public static String history_when;
    public static String history_who;
    public static String job_load;
    public static String job_save;
    public static String level_advice;
    public static String level_error;
    public static String level_off;
    public static String level_warning;
    public static String list_add;
    public static String list_add_keys;
    public static String list_declared;
    public static String list_delete;
    public static String list_deleteList;
    public static String list_delete_keys;
    public static String list_down;
    public static String list_down_keys;
    public static String list_empty;
    public static String list_inUse;
    public static String list_up;
    public static String list_up_keys;
    public static String list_willGo;
    public static String numbers_empty;
    public static String numbers_help;
    public static String numbers_next;
    public static String numbers_title;
    public static String pattern_group;
    public static String pattern_month;
    public static String pattern_number;
    public static String perspective_empty;
    public static String rule_binding;
    public static String rule_changed;
    public static String rule_standard;
    public static String rule_title;
    public static String rules_empty;
    public static String section_lists;
    public static String section_newList;
    public static String section_numbers;
    public static String section_rules;
    public static String section_settings;
    public static String setting_unknown;
    public static String settings_empty;
    public static String settings_title;
    public static String state_loading;
    public static String value_no;
    public static String value_none;
    public static String value_yes;

    static {
        NLS.initializeMessages("org.moduscrm.configuration.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
