package org.moduscrm.application.internal.team;

import org.eclipse.osgi.util.NLS;

/** Texts about team databases. */
final class Messages extends NLS {

    public static String dialog_browse;
    public static String dialog_cancelTest;
    public static String dialog_certificate;
    public static String dialog_certificateHint;
    public static String dialog_connect;
    public static String dialog_database;
    public static String dialog_fine;
    public static String dialog_intro;
    public static String dialog_job;
    public static String dialog_keep;
    public static String dialog_password;
    public static String dialog_passwordHint;
    public static String dialog_port;
    public static String dialog_server;
    public static String dialog_serverHint;
    public static String dialog_stopped;
    public static String dialog_test;
    public static String dialog_testing;
    public static String dialog_title;
    public static String dialog_tls;
    public static String dialog_user;
    public static String entry_certificate;
    public static String entry_database;
    public static String entry_port;
    public static String entry_server;
    public static String entry_user;
    public static String prompt_message;
    public static String prompt_title;
    public static String store_failed;
    public static String tls_disable;
    public static String tls_require;
    public static String tls_verifyCa;
    public static String tls_verifyFull;

    static {
        NLS.initializeMessages("org.moduscrm.application.internal.team.messages", Messages.class);
    }

    private Messages() {
    }
}
