package org.moduscrm.archive.ui.internal.customers;

import org.eclipse.osgi.util.NLS;

/** Texts of the customer list and of its commands. */
public final class Messages extends NLS {

    public static String newCustomer;

    static {
        NLS.initializeMessages("org.moduscrm.archive.ui.internal.customers.messages", Messages.class);
    }

    private Messages() {
    }
}
