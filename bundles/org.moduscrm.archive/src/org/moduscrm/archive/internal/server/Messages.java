package org.moduscrm.archive.internal.server;

import org.eclipse.osgi.util.NLS;

/** Texts about the database server that users read. */
final class Messages extends NLS {

    public static String noPasswordStore;
    public static String outcomeUnknown;
    public static String serverAway;

    static {
        NLS.initializeMessages("org.moduscrm.archive.internal.server.messages", Messages.class);
    }

    private Messages() {
    }
}
