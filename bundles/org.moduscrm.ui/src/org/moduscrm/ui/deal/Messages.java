package org.moduscrm.ui.deal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    static {
        NLS.initializeMessages("org.moduscrm.ui.deal.messages", Messages.class);
    }

    public static String abandoned;
    public static String amount;
    public static String closedOn;
    public static String closing;
    public static String competitor;
    public static String expectedOn;
    public static String lost;
    public static String none;
    public static String open;
    public static String openWeighted;
    public static String outcome;
    public static String outcomeReason;
    public static String owner;
    public static String percent;
    public static String probability;
    public static String probabilityPercent;
    public static String probabilityReason;
    public static String probabilityTip;
    public static String remark;
    public static String stage;
    public static String title;
    public static String usual;
    public static String weighted;
    public static String weightedTip;
    public static String won;

    private Messages() {
    }
}
