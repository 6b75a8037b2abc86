package org.moduscrm.archive.internal.config;

import org.eclipse.osgi.util.NLS;

/** Texts about the configuration that users read. */
public final class Messages extends NLS {

    public static String code_changed;
    public static String code_shape;
    public static String code_twice;
    public static String has_children;
    public static String in_use;
    public static String label_missing;
    public static String list_declared;
    public static String list_gone;
    public static String list_not_empty;
    public static String list_twice;
    public static String parameter_value;
    public static String parent_cycle;
    public static String parent_unknown;
    public static String pattern_group;
    public static String pattern_month;
    public static String pattern_number;
    public static String unsound_explanation;
    public static String unsound_title;

    static {
        NLS.initializeMessages("org.moduscrm.archive.internal.config.messages", Messages.class);
    }

    private Messages() {
    }
}
