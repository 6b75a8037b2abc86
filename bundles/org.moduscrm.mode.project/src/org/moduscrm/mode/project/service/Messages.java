package org.moduscrm.mode.project.service;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    static {
        NLS.initializeMessages("org.moduscrm.mode.project.service.messages", Messages.class);
    }

    public static String Mode_description;
    public static String Mode_name;
    public static String Stage_lost;
    public static String Stage_negotiation;
    public static String Stage_proposal;
    public static String Stage_qualifying;
    public static String Stage_solution;
    public static String Stage_won;
    public static String Timeline_kind;
    public static String Timeline_stage;
    public static String Timeline_title;

    private Messages() {
    }
}
