package org.moduscrm.archive.internal.history;

import org.eclipse.osgi.util.NLS;

/** User text of the history. */
public final class Messages extends NLS {

    public static String restoreAttributeGone;
    public static String restoreBadValue;
    public static String restoreChanged;
    public static String restoreKindGone;
    public static String restoreNothing;
    public static String restoreReferenceGone;
    public static String restoreStillThere;

    static {
        NLS.initializeMessages("org.moduscrm.archive.internal.history.messages", Messages.class);
    }

    private Messages() {
    }
}
