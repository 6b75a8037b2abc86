package org.moduscrm.application.internal;

import org.eclipse.osgi.util.NLS;

/** The words of this bundle. */
public final class Messages extends NLS {

    public static String AppearancePage_automatic;
    public static String AppearancePage_dark;
    public static String AppearancePage_light;
    public static String AppearancePage_restart;
    public static String AppearancePage_theme;
    public static String ArchivePerspective_empty;
    public static String ArchivePlaces_usual;
    public static String ArchiveStatus_away;
    public static String ArchiveStatus_none;
    public static String ArchiveStatus_open;
    public static String ArchiveStatus_opening;
    public static String ArchiveStatus_server;
    public static String ArchiveStatus_tip;
    public static String Arguments_noPath;
    public static String Arguments_noSize;
    public static String Arguments_noValue;
    public static String Arguments_unknown;
    public static String ErrorDialog_copy;
    public static String ErrorDialog_details;
    public static String ErrorDialog_error;
    public static String ErrorDialog_more;
    public static String ErrorDialog_notice;
    public static String ErrorDialog_notSaved;
    public static String ErrorDialog_record;
    public static String ErrorDialog_save;
    public static String ErrorReport_advice;
    public static String ErrorReport_unknown;
    public static String GeneralPage_openLast;
    public static String GeneralPage_start;
    public static String GeneralPage_welcome;
    public static String LanguagePage_language;
    public static String LanguagePage_restart;
    public static String LanguageSwitch_later;
    public static String LanguageSwitch_message;
    public static String LanguageSwitch_now;
    public static String LanguageSwitch_title;
    public static String OpenArchive_gone;
    public static String OpenArchive_message;
    public static String OpenArchive_title;
    public static String OpenDemo_job;
    public static String Screenshot_busy;
    public static String Screenshot_noFile;
    public static String Screenshot_notWritten;
    public static String Screenshot_noView;
    public static String Screenshot_usage;
    public static String ShellAdvisor_unexpected;
    public static String ShellWindow_product;
    public static String ShellWindow_title;
    public static String Startup_job;
    public static String Welcome_demo;
    public static String Welcome_demoButton;
    public static String Welcome_demoText;
    public static String Welcome_import;
    public static String Welcome_importButton;
    public static String Welcome_importText;
    public static String Welcome_line;
    public static String Welcome_open;
    public static String Welcome_openButton;
    public static String Welcome_openText;
    public static String Welcome_tab;
    public static String Welcome_teamButton;
    public static String Welcome_version;
    public static String WorkbenchArea_inUse;
    public static String WorkbenchArea_none;
    public static String WorkbenchArea_notWritable;

    static {
        NLS.initializeMessages("org.moduscrm.application.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
