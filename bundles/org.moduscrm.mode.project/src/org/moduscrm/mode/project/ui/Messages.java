package org.moduscrm.mode.project.ui;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    static {
        NLS.initializeMessages("org.moduscrm.mode.project.ui.messages", Messages.class);
    }

    public static String add;
    public static String addOperation;
    public static String amount;
    public static String details;
    public static String economicBuyer;
    public static String economicBuyerTip;
    public static String expectedOn;
    public static String metOn;
    public static String none;
    public static String open;
    public static String openWeighted;
    public static String opportunities;
    public static String percent;
    public static String probability;
    public static String probabilityPercent;
    public static String probabilityTip;
    public static String remark;
    public static String remove;
    public static String removeOperation;
    public static String stage;
    public static String title;
    public static String usual;
    public static String weighted;
    public static String weightedTip;

    private Messages() {
    }
}
