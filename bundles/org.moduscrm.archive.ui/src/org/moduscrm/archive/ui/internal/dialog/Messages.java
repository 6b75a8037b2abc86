package org.moduscrm.archive.ui.internal.dialog;

import org.eclipse.osgi.util.NLS;

/** Texts of dialogs. */
final class Messages extends NLS {

    public static String save;

    static {
        NLS.initializeMessages("org.moduscrm.archive.ui.internal.dialog.messages", Messages.class);
    }

    private Messages() {
    }
}
