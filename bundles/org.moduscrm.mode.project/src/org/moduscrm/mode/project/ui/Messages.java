package org.moduscrm.mode.project.ui;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    static {
        NLS.initializeMessages("org.moduscrm.mode.project.ui.messages", Messages.class);
    }

    public static String add;
    public static String addOperation;
    public static String details;
    public static String economicBuyer;
    public static String economicBuyerTip;
    public static String metOn;
    public static String opportunities;
    public static String people;
    public static String remove;
    public static String removeOperation;

    private Messages() {
    }
}
