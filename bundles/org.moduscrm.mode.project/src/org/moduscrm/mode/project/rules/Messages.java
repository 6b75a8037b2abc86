package org.moduscrm.mode.project.rules;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    static {
        NLS.initializeMessages("org.moduscrm.mode.project.rules.messages", Messages.class);
    }

    public static String NameEconomicBuyer_label;
    public static String NeverMet_explanation;
    public static String NeverMet_message;
    public static String NeverMet_nobody;
    public static String NeverMet_title;
    public static String PlanMeeting_label;
    public static String PlanMeeting_subject;

    private Messages() {
    }
}
