package org.moduscrm.archive.ui.internal.trade;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    static {
        NLS.initializeMessages("org.moduscrm.archive.ui.internal.trade.messages", Messages.class);
    }

    public static String add;
    public static String allKinds;
    public static String allocate;
    public static String allocate_amount;
    public static String allocate_none;
    public static String allocate_notAmount;
    public static String allocate_ok;
    public static String allocate_oldest;
    public static String allocate_remainder;
    public static String allocate_title;
    public static String allocate_tooMuch;
    public static String allocate_window;
    public static String baseTotalTip;
    public static String case_added;
    public static String case_cameIn;
    public static String case_pending;
    public static String case_solve;
    public static String cases;
    public static String count;
    public static String day;
    public static String deal;
    public static String deal_added;
    public static String deal_lost;
    public static String deal_removed;
    public static String deal_won;
    public static String deals;
    public static String document;
    public static String documents;
    public static String dueOn;
    public static String filterTip;
    public static String firstResponsibleTip;
    public static String invoice;
    public static String lineAmountTip;
    public static String line_added;
    public static String line_removed;
    public static String lines;
    public static String newestOnly;
    public static String noCases;
    public static String noDocuments;
    public static String noLines;
    public static String numberTip;
    public static String open;
    public static String openTip;
    public static String overdue;
    public static String ownedBy;
    public static String receivable;
    public static String receivableOverdue;
    public static String remove;
    public static String serviceCase;
    public static String source;
    public static String sum;
    public static String totalFollows;

    private Messages() {
    }
}
