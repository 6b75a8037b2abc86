package org.moduscrm.archive.ui.internal.editor;

import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.AddressKind;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.service.History.Action;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.ui.internal.company.CompanyWords;

/** Names of records, attributes and constants of the archive in the user's language. */
public final class FieldWords {

    private FieldWords() {
    }

    /** Name of a kind of record; of a kind that only a mode knows, its id. */
    public static String kind(String kind) {
        return switch (kind) {
            case "customer" -> Messages.kind_customer;
            case "contact" -> Messages.kind_contact;
            case "affiliation" -> Messages.kind_affiliation;
            case "contact-point" -> Messages.kind_contactPoint;
            case "address" -> Messages.kind_address;
            case "activity" -> Messages.kind_activity;
            case "order" -> Messages.kind_order;
            case "order-line" -> Messages.kind_orderLine;
            case "enrolment" -> Messages.kind_enrolment;
            default -> CompanyWords.kind(kind).orElse(kind);
        };
    }

    /** Name of an attribute; of an attribute that only a mode knows, its id. */
    public static String label(String kind, String attribute) {
        return CompanyWords.label(kind, attribute).orElseGet(() -> common(kind, attribute));
    }

    private static String common(String kind, String attribute) {
        return switch (attribute) {
            case "kind" -> Messages.field_kind;
            case "address" -> Messages.field_address;
            case "region" -> "address".equals(kind) ? Messages.field_province : Messages.field_region;
            case "name" -> Messages.field_name;
            case "code" -> Messages.field_code;
            case "shortName" -> Messages.field_shortName;
            case "sortKey" -> Messages.field_sortKey;
            case "industry" -> Messages.field_industry;
            case "grade" -> Messages.field_grade;
            case "taxId" -> Messages.field_taxId;
            case "remark" -> Messages.field_remark;
            case "knownSince" -> Messages.field_knownSince;
            case "state", "status" -> Messages.field_state;
            case "owner" -> Messages.field_owner;
            case "birthday" -> Messages.field_birthday;
            case "post" -> Messages.field_post;
            case "department" -> Messages.field_department;
            case "startsOn" -> Messages.field_startsOn;
            case "endsOn" -> Messages.field_endsOn;
            default -> other(attribute);
        };
    }

    private static String other(String attribute) {
        return switch (attribute) {
            case "label" -> Messages.field_label;
            case "rank" -> Messages.field_rank;
            case "street" -> Messages.field_street;
            case "city" -> Messages.field_city;
            case "postcode" -> Messages.field_postcode;
            case "country" -> Messages.field_country;
            case "subject" -> Messages.field_subject;
            case "body" -> Messages.field_body;
            case "at" -> Messages.field_at;
            case "number" -> Messages.field_number;
            case "total" -> Messages.field_total;
            case "baseTotal" -> Messages.field_baseTotal;
            case "rate" -> Messages.field_rate;
            case "position" -> Messages.field_position;
            case "product" -> Messages.field_product;
            case "description" -> Messages.field_description;
            case "quantity" -> Messages.field_quantity;
            case "amount" -> Messages.field_amount;
            case "customer" -> Messages.kind_customer;
            case "contact" -> Messages.kind_contact;
            case "order" -> Messages.kind_order;
            case "modeId" -> Messages.field_mode;
            case "enabled" -> Messages.field_enabled;
            default -> attribute;
        };
    }

    /** Null gives an empty text. */
    public static String of(ActivityKind kind) {
        return switch (kind) {
            case null -> "";
            case VISIT -> Messages.activity_visit;
            case CALL -> Messages.activity_call;
            case MAIL -> Messages.activity_mail;
            case MEETING -> Messages.activity_meeting;
            case MESSAGE -> Messages.activity_message;
            case NOTE -> Messages.activity_note;
        };
    }

    /** Null gives an empty text. */
    public static String of(ActivityStatus status) {
        return switch (status) {
            case null -> "";
            case PLANNED -> Messages.status_planned;
            case DONE -> Messages.status_done;
            case CANCELLED -> Messages.status_cancelled;
        };
    }

    public static String of(ContactPointKind kind) {
        return switch (kind) {
            case null -> Messages.point_other;
            case PHONE -> Messages.point_phone;
            case DIRECT -> Messages.point_direct;
            case MOBILE -> Messages.point_mobile;
            case FAX -> Messages.point_fax;
            case EMAIL -> Messages.point_email;
            case WEB -> Messages.point_web;
            case WECHAT -> Messages.point_wechat;
            case QQ -> Messages.point_qq;
            case WECOM -> Messages.point_wecom;
            case DINGTALK -> Messages.point_dingtalk;
            case SKYPE -> Messages.point_skype;
            case WHATSAPP -> Messages.point_whatsapp;
            case OTHER -> Messages.point_other;
        };
    }

    static String of(AddressKind kind) {
        return switch (kind) {
            case null -> "";
            case OFFICE -> Messages.address_office;
            case SITE -> Messages.address_site;
            case DELIVERY -> Messages.address_delivery;
            case INVOICE -> Messages.address_invoice;
            case HOME -> Messages.address_home;
            case OTHER -> Messages.address_other;
        };
    }

    static String of(CustomerState state) {
        return switch (state) {
            case ACTIVE -> Messages.state_active;
            case REMOVED -> Messages.state_removed;
        };
    }

    public static String of(Action action) {
        return switch (action) {
            case CREATED -> Messages.change_created;
            case UPDATED -> Messages.change_updated;
            case REMOVED -> Messages.change_removed;
            case MOVED_IN -> Messages.change_movedIn;
            case MOVED_OUT -> Messages.change_movedOut;
        };
    }

    public static String of(Route route) {
        return switch (route) {
            case USER -> Messages.route_user;
            case IMPORT -> Messages.route_import;
            case RULE -> Messages.route_rule;
            case DEMO -> Messages.route_demo;
            case COMMAND -> Messages.route_command;
            case MERGE -> Messages.route_merge;
            case MOVE -> Messages.route_move;
            case PARTNER -> Messages.route_partner;
            case RESTORE -> Messages.route_restore;
            case SYSTEM -> Messages.route_system;
        };
    }
}
