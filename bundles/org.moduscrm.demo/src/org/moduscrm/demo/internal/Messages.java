package org.moduscrm.demo.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    static {
        NLS.initializeMessages("org.moduscrm.demo.internal.messages", Messages.class);
    }

    public static String CannotDelete;
    public static String CannotWrite;
    public static String Command_archive;
    public static String Command_created;
    public static String Command_language;
    public static String Command_present;
    public static String Command_reset;
    public static String Command_step;
    public static String Command_summary;
    public static String Command_unknownLanguage;
    public static String NoDemo;
    public static String NotEmpty;

    private Messages() {
    }
}
