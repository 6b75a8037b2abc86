package org.moduscrm.help.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    static {
        NLS.initializeMessages("org.moduscrm.help.internal.messages", Messages.class);
    }

    public static String noBrowser;
    public static String opening;
    public static String title;
    public static String unreadable;

    private Messages() {
    }
}
