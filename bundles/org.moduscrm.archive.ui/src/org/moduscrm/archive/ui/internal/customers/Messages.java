package org.moduscrm.archive.ui.internal.customers;

import org.eclipse.osgi.util.NLS;

/** Texts of the customer list and of its commands. */
public final class Messages extends NLS {

    public static String customers;
    public static String newCustomer;
    public static String filter_hint;
    public static String nothingYet;
    public static String nothingYet_import;
    public static String nothingYet_new;
    public static String noArchive;
    public static String opening;
    public static String retry;
    public static String column_mark_definition;
    public static String column_name;
    public static String column_name_definition;
    public static String column_grade;
    public static String column_grade_definition;
    public static String column_nextStep;
    public static String column_nextStep_definition;
    public static String column_nextStep_words;
    public static String column_owner;
    public static String column_owner_definition;
    public static String column_code;
    public static String column_code_definition;
    public static String column_shortName;
    public static String column_phone;
    public static String column_phone_definition;
    public static String column_city;
    public static String column_city_definition;
    public static String column_industry;
    public static String column_region;
    public static String column_changed;
    public static String column_changed_definition;

    static {
        NLS.initializeMessages("org.moduscrm.archive.ui.internal.customers.messages", Messages.class);
    }

    private Messages() {
    }
}
