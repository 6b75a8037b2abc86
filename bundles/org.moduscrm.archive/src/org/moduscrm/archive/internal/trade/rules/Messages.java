package org.moduscrm.archive.internal.trade.rules;

import org.eclipse.osgi.util.NLS;

/** What the rules of trade say. */
final class Messages extends NLS {

    static {
        NLS.initializeMessages("org.moduscrm.archive.internal.trade.rules.messages", Messages.class);
    }

    public static String CaseOverdue_explanation;
    public static String CaseOverdue_message;
    public static String CaseOverdue_title;
    public static String Case_explanation;
    public static String Case_message;
    public static String Case_title;
    public static String Complete_explanation;
    public static String Complete_message;
    public static String Complete_title;
    public static String Dates_explanation;
    public static String Dates_message;
    public static String Dates_title;
    public static String DeliveryBeforeOrder_explanation;
    public static String DeliveryBeforeOrder_message;
    public static String DeliveryBeforeOrder_title;
    public static String Foreign_explanation;
    public static String Foreign_message;
    public static String Foreign_title;
    public static String Lines_explanation;
    public static String Lines_message;
    public static String Lines_title;
    public static String OpportunityOverdue_explanation;
    public static String OpportunityOverdue_message;
    public static String OpportunityOverdue_title;
    public static String Opportunity_chance;
    public static String Opportunity_closing;
    public static String Opportunity_customer;
    public static String Opportunity_explanation;
    public static String Opportunity_ruleTitle;
    public static String Opportunity_title;
    public static String Overdue_explanation;
    public static String Overdue_message;
    public static String Overdue_title;
    public static String Override_explanation;
    public static String Override_message;
    public static String Override_title;
    public static String RateFix;
    public static String RateValid_explanation;
    public static String RateValid_message;
    public static String RateValid_title;
    public static String Rate_explanation;
    public static String Rate_message;
    public static String Rate_title;
    public static String Settlement_credit;
    public static String Settlement_currency;
    public static String Settlement_explanation;
    public static String Settlement_invoice;
    public static String Settlement_missing;
    public static String Settlement_payment;
    public static String Settlement_sign;
    public static String Settlement_title;

    private Messages() {
    }
}
