package org.moduscrm.cli.internal.archive;

import org.eclipse.osgi.util.NLS;

/** Texts of the commands on archives themselves. */
public final class Messages extends NLS {

    public static String archiveSummary;
    public static String migrateAgain;
    public static String migrateDone;
    public static String migrateNothing;
    public static String migrateSummary;
    public static String migrateWhere;
    public static String migrateWho;
    public static String noArchive;

    static {
        NLS.initializeMessages("org.moduscrm.cli.internal.archive.messages", Messages.class);
    }

    private Messages() {
    }
}
