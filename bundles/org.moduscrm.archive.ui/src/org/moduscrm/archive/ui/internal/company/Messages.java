package org.moduscrm.archive.ui.internal.company;

import org.eclipse.osgi.util.NLS;

/** Names of company facts, and texts of the parts that show them. */
public final class Messages extends NLS {

    public static String field_attitude;
    public static String field_class;
    public static String field_closesOn;
    public static String field_companyState;
    public static String field_decisionRole;
    public static String field_duties;
    public static String field_formerSince;
    public static String field_headCount;
    public static String field_industryCode;
    public static String field_industryPosition;
    public static String field_leavingReason;
    public static String field_lifeCycle;
    public static String field_opensOn;
    public static String field_parent;
    public static String field_products;
    public static String field_reason;
    public static String field_relationshipLevel;
    public static String field_responsibility;
    public static String field_saleStage;
    public static String field_scheme;
    public static String field_since;
    public static String field_siteName;
    public static String field_sizeClass;
    public static String field_tag;
    public static String field_turnover;
    public static String field_until;
    public static String group_choose;
    public static String group_clear;
    public static String group_none;
    public static String group_title;
    public static String kind_classification;
    public static String kind_tag;
    public static String search_busy;
    public static String search_hint;
    public static String search_job;
    public static String search_none;
    public static String stage_label;
    public static String stage_reason;
    public static String stage_reasonTooLong;
    public static String stage_tip;
    public static String tags;
    public static String tags_added;
    public static String tags_hint;
    public static String tags_job;
    public static String tags_removed;

    static {
        NLS.initializeMessages("org.moduscrm.archive.ui.internal.company.messages", Messages.class);
    }

    private Messages() {
    }
}
