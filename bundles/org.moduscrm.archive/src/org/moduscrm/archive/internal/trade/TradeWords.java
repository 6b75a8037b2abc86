package org.moduscrm.archive.internal.trade;

/** What people call the records of trade, their fields and their states. */
final class TradeWords {

    private TradeWords() {
    }

    /** Null for a kind that is none of trade. */
    static String kind(String kind) {
        return switch (kind) {
            case "product" -> Messages.kindProduct;
            case "opportunity" -> Messages.kindOpportunity;
            case "quote" -> Messages.kindQuote;
            case "quote-line" -> Messages.kindQuoteLine;
            case "contract" -> Messages.kindContract;
            case "order" -> Messages.kindOrder;
            case "order-line" -> Messages.kindOrderLine;
            case "delivery" -> Messages.kindDelivery;
            case "invoice" -> Messages.kindInvoice;
            case "invoice-line" -> Messages.kindInvoiceLine;
            case "payment" -> Messages.kindPayment;
            case "payment-allocation" -> Messages.kindPaymentAllocation;
            case "credit-note" -> Messages.kindCreditNote;
            case "service-case" -> Messages.kindServiceCase;
            case "exchange-rate" -> Messages.kindExchangeRate;
            case "foreign-field" -> Messages.kindForeignField;
            default -> null;
        };
    }

    /** Null for an attribute that no record of trade has. */
    static String attribute(String attribute) {
        String word = ofDocument(attribute);
        return word == null ? ofOther(attribute) : word;
    }

    private static String ofDocument(String attribute) {
        return switch (attribute) {
            case "number" -> Messages.fieldNumber;
            case "customer" -> Messages.fieldCustomer;
            case "owner" -> Messages.fieldOwner;
            case "day" -> Messages.fieldDay;
            case "remark" -> Messages.fieldRemark;
            case "total" -> Messages.fieldTotal;
            case "baseTotal" -> Messages.fieldBaseTotal;
            case "rate" -> Messages.fieldRate;
            case "validUntil" -> Messages.fieldValidUntil;
            case "state" -> Messages.fieldState;
            case "opportunity" -> Messages.fieldOpportunity;
            case "contract" -> Messages.fieldContract;
            case "order" -> Messages.fieldOrder;
            case "quote" -> Messages.fieldQuote;
            case "invoice" -> Messages.fieldInvoice;
            case "payment" -> Messages.fieldPayment;
            case "title" -> Messages.fieldTitle;
            case "startsOn" -> Messages.fieldStartsOn;
            case "endsOn" -> Messages.fieldEndsOn;
            case "receivedOn" -> Messages.fieldReceivedOn;
            case "receivedBy" -> Messages.fieldReceivedBy;
            case "dueOn" -> Messages.fieldDueOn;
            case "reason" -> Messages.fieldReason;
            case "kind" -> Messages.fieldKind;
            case "subject" -> Messages.fieldSubject;
            default -> null;
        };
    }

    private static String ofOther(String attribute) {
        return switch (attribute) {
            case "contact" -> Messages.fieldContact;
            case "firstResponsible" -> Messages.fieldFirstResponsible;
            case "solvedOn" -> Messages.fieldSolvedOn;
            case "solution" -> Messages.fieldSolution;
            case "position" -> Messages.fieldPosition;
            case "product" -> Messages.fieldProduct;
            case "description" -> Messages.fieldDescription;
            case "quantity" -> Messages.fieldQuantity;
            case "unitPrice" -> Messages.fieldUnitPrice;
            case "amount" -> Messages.fieldAmount;
            case "stage" -> Messages.fieldStage;
            case "probability" -> Messages.fieldProbability;
            case "probabilityReason" -> Messages.fieldProbabilityReason;
            case "expectedOn" -> Messages.fieldExpectedOn;
            case "outcome" -> Messages.fieldOutcome;
            case "outcomeReason" -> Messages.fieldOutcomeReason;
            case "closedOn" -> Messages.fieldClosedOn;
            case "competitor" -> Messages.fieldCompetitor;
            case "currency" -> Messages.fieldCurrency;
            case "rateSource" -> Messages.fieldRateSource;
            case "sourceName" -> Messages.fieldSourceName;
            case "recordKind" -> Messages.fieldRecordKind;
            case "attribute" -> Messages.fieldAttribute;
            case "readOnly" -> Messages.fieldReadOnly;
            case "lines" -> Messages.fieldLines;
            case "code" -> Messages.fieldCode;
            case "name" -> Messages.fieldName;
            case "unit" -> Messages.fieldUnit;
            case "productGroup" -> Messages.fieldProductGroup;
            default -> null;
        };
    }

    /** Null where the constant is none of that kind. */
    static String constant(String kind, String constant) {
        return switch (kind + " " + constant) {
            case "quote OPEN" -> Messages.stateQuoteOpen;
            case "quote ACCEPTED" -> Messages.stateQuoteAccepted;
            case "quote DECLINED" -> Messages.stateQuoteDeclined;
            case "order OPEN" -> Messages.stateOrderOpen;
            case "order DELIVERED" -> Messages.stateOrderDelivered;
            case "order INVOICED" -> Messages.stateOrderInvoiced;
            case "order CANCELLED" -> Messages.stateOrderCancelled;
            case "service-case OPEN" -> Messages.stateServiceCaseOpen;
            case "service-case IN_WORK" -> Messages.stateServiceCaseInWork;
            case "service-case SOLVED" -> Messages.stateServiceCaseSolved;
            case "service-case CLOSED" -> Messages.stateServiceCaseClosed;
            case "opportunity WON" -> Messages.stateOpportunityWon;
            case "opportunity LOST" -> Messages.stateOpportunityLost;
            case "opportunity ABANDONED" -> Messages.stateOpportunityAbandoned;
            default -> null;
        };
    }
}
