package org.moduscrm.archive.ui.internal.documents;

import org.eclipse.osgi.util.NLS;

/** Texts about documents. */
final class Messages extends NLS {

    public static String action_add;
    public static String action_newVersion;
    public static String action_open;
    public static String action_properties;
    public static String action_remove;
    public static String action_restore;
    public static String action_saveAs;
    public static String action_versions;
    public static String add_title;
    public static String column_added;
    public static String column_by;
    public static String column_checksum;
    public static String column_file;
    public static String column_kind;
    public static String column_remark;
    public static String column_size;
    public static String column_title;
    public static String column_version;
    public static String file_done;
    public static String file_folder;
    public static String file_job;
    public static String file_known;
    public static String file_label;
    public static String file_more;
    public static String file_title;
    public static String newVersion_job;
    public static String newVersion_remark;
    public static String newVersion_same;
    public static String newVersion_title;
    public static String newVersion_tooLong;
    public static String open_blocked;
    public static String open_job;
    public static String open_noProgram;
    public static String open_title;
    public static String page_bin;
    public static String page_count;
    public static String page_empty;
    public static String page_first;
    public static String page_name;
    public static String page_notStored;
    public static String properties_badKind;
    public static String properties_noTitle;
    public static String properties_section;
    public static String properties_title;
    public static String remove_many;
    public static String remove_one;
    public static String restore_many;
    public static String restore_one;
    public static String save_failed;
    public static String save_job;
    public static String size_bytes;
    public static String size_kilobytes;
    public static String size_megabytes;
    public static String versions_name;
    public static String versions_title;

    static {
        NLS.initializeMessages("org.moduscrm.archive.ui.internal.documents.messages", Messages.class);
    }

    private Messages() {
    }
}
