package org.moduscrm.archive.ui.internal.company;

import java.util.Optional;

/** Names of company facts, classifications and tags in the user's language. */
public final class CompanyWords {

    private CompanyWords() {
    }

    /** Name of a kind of record; empty for kinds that others name. */
    public static Optional<String> kind(String kind) {
        return Optional.ofNullable(switch (kind) {
            case "tag" -> Messages.kind_tag;
            case "classification" -> Messages.kind_classification;
            default -> null;
        });
    }

    /** Name of an attribute; empty for attributes that others name. */
    public static Optional<String> label(String kind, String attribute) {
        return Optional.ofNullable(switch (kind + "." + attribute) {
            case "classification.code" -> Messages.field_class;
            case "address.startsOn" -> Messages.field_opensOn;
            case "address.endsOn" -> Messages.field_closesOn;
            default -> label(attribute);
        });
    }

    private static String label(String attribute) {
        return switch (attribute) {
            case "products" -> Messages.field_products;
            case "industryCode" -> Messages.field_industryCode;
            case "industryPosition" -> Messages.field_industryPosition;
            case "companyState" -> Messages.field_companyState;
            case "sizeClass" -> Messages.field_sizeClass;
            case "headCount" -> Messages.field_headCount;
            case "turnover" -> Messages.field_turnover;
            case "parent" -> Messages.field_parent;
            case "saleStage" -> Messages.field_saleStage;
            case "lifeCycle" -> Messages.field_lifeCycle;
            case "attitude" -> Messages.field_attitude;
            case "relationshipLevel" -> Messages.field_relationshipLevel;
            case "responsibility" -> Messages.field_responsibility;
            case "duties" -> Messages.field_duties;
            case "decisionRole" -> Messages.field_decisionRole;
            case "leavingReason" -> Messages.field_leavingReason;
            case "formerSince" -> Messages.field_formerSince;
            case "siteName" -> Messages.field_siteName;
            case "tag" -> Messages.field_tag;
            case "scheme" -> Messages.field_scheme;
            case "since" -> Messages.field_since;
            case "until" -> Messages.field_until;
            case "reason" -> Messages.field_reason;
            default -> null;
        };
    }
}
