package org.moduscrm.mode.project.service;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    static {
        NLS.initializeMessages("org.moduscrm.mode.project.service.messages", Messages.class);
    }

    public static String Field_amount;
    public static String Field_economicBuyer;
    public static String Field_economicBuyerMetOn;
    public static String Field_expectedOn;
    public static String Field_owner;
    public static String Field_probability;
    public static String Field_remark;
    public static String Field_stage;
    public static String Field_title;
    public static String Mode_description;
    public static String Mode_name;
    public static String Record_opportunity;
    public static String Stage_lost;
    public static String Stage_negotiation;
    public static String Stage_proposal;
    public static String Stage_qualifying;
    public static String Stage_solution;
    public static String Stage_won;
    public static String Timeline_kind;
    public static String Timeline_title;

    private Messages() {
    }
}
