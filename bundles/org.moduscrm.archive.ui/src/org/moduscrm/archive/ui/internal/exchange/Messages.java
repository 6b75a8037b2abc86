package org.moduscrm.archive.ui.internal.exchange;

import org.eclipse.osgi.util.NLS;

/** Texts of importing and exporting. */
public final class Messages extends NLS {

    public static String import_title;
    public static String import_known;
    public static String import_all;
    public static String import_job;
    public static String import_checking;
    public static String import_stored;
    public static String report_title;
    public static String report_none;
    public static String report_done;
    public static String report_cancelled;
    public static String report_refused;
    public static String report_brokenOff;
    public static String report_problems;
    public static String report_nameSeparator;
    public static String report_count;
    public static String report_customers;
    public static String report_allocations;
    public static String report_cases;
    public static String report_contracts;
    public static String report_creditNotes;
    public static String report_deliveries;
    public static String report_invoices;
    public static String report_payments;
    public static String report_products;
    public static String report_quotes;
    public static String report_contacts;
    public static String report_orders;
    public static String report_interactions;
    public static String report_file;
    public static String report_line;
    public static String report_column;
    public static String report_message;
    public static String export_title;
    public static String export_job;
    public static String export_failed;

    static {
        NLS.initializeMessages("org.moduscrm.archive.ui.internal.exchange.messages", Messages.class);
    }

    private Messages() {
    }
}
