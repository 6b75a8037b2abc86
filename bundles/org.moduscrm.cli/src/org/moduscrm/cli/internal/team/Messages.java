package org.moduscrm.cli.internal.team;

import org.eclipse.osgi.util.NLS;

/** Texts of the commands for team archives. */
final class Messages extends NLS {

    public static String badAddress;
    public static String badTls;
    public static String certificate;
    public static String checked;
    public static String connected;
    public static String detailTls;
    public static String detailPassword;
    public static String folder;
    public static String keep;
    public static String missing;
    public static String noCheck;
    public static String nothingToKeep;
    public static String password;
    public static String summary;
    public static String tls;
    public static String url;
    public static String user;

    static {
        NLS.initializeMessages("org.moduscrm.cli.internal.team.messages", Messages.class);
    }

    private Messages() {
    }
}
