package org.moduscrm.archive.internal.activity;

import org.eclipse.osgi.util.NLS;

/** Texts about activities that users read. */
final class Messages extends NLS {

    public static String timesExplanation;
    public static String timesMessage;
    public static String timesTitle;

    static {
        NLS.initializeMessages("org.moduscrm.archive.internal.activity.messages", Messages.class);
    }

    private Messages() {
    }
}
