package org.moduscrm.archive.internal.trade;

import org.eclipse.osgi.util.NLS;

/** Words of trade. */
public final class Messages extends NLS {

    static {
        NLS.initializeMessages("org.moduscrm.archive.internal.trade.messages", Messages.class);
    }

    public static String dueDay;
    public static String fieldAmount;
    public static String fieldAttribute;
    public static String fieldBaseTotal;
    public static String fieldClosedOn;
    public static String fieldCode;
    public static String fieldCompetitor;
    public static String fieldContact;
    public static String fieldContract;
    public static String fieldCurrency;
    public static String fieldCustomer;
    public static String fieldDay;
    public static String fieldDescription;
    public static String fieldDueOn;
    public static String fieldEndsOn;
    public static String fieldExpectedOn;
    public static String fieldFirstResponsible;
    public static String fieldInvoice;
    public static String fieldKind;
    public static String fieldLines;
    public static String fieldName;
    public static String fieldNumber;
    public static String fieldOpportunity;
    public static String fieldOrder;
    public static String fieldOutcome;
    public static String fieldOutcomeReason;
    public static String fieldOwner;
    public static String fieldPayment;
    public static String fieldPosition;
    public static String fieldProbability;
    public static String fieldProbabilityReason;
    public static String fieldProduct;
    public static String fieldProductGroup;
    public static String fieldQuantity;
    public static String fieldQuote;
    public static String fieldRate;
    public static String fieldRateSource;
    public static String fieldReadOnly;
    public static String fieldReason;
    public static String fieldReceivedBy;
    public static String fieldReceivedOn;
    public static String fieldRecordKind;
    public static String fieldRemark;
    public static String fieldSolution;
    public static String fieldSolvedOn;
    public static String fieldSourceName;
    public static String fieldStage;
    public static String fieldStartsOn;
    public static String fieldState;
    public static String fieldSubject;
    public static String fieldTitle;
    public static String fieldTotal;
    public static String fieldUnit;
    public static String fieldUnitPrice;
    public static String fieldValidUntil;
    public static String kindContract;
    public static String kindCreditNote;
    public static String kindDelivery;
    public static String kindExchangeRate;
    public static String kindForeignField;
    public static String kindInvoice;
    public static String kindInvoiceLine;
    public static String kindOpportunity;
    public static String kindOrder;
    public static String kindOrderLine;
    public static String kindPayment;
    public static String kindPaymentAllocation;
    public static String kindProduct;
    public static String kindQuote;
    public static String kindQuoteLine;
    public static String kindServiceCase;
    public static String postDone;
    public static String postSummary;
    public static String receipt;
    public static String receiptDay;
    public static String stateOpportunityAbandoned;
    public static String stateOpportunityLost;
    public static String stateOpportunityWon;
    public static String stateOrderCancelled;
    public static String stateOrderDelivered;
    public static String stateOrderInvoiced;
    public static String stateOrderOpen;
    public static String stateQuoteAccepted;
    public static String stateQuoteDeclined;
    public static String stateQuoteOpen;
    public static String stateServiceCaseClosed;
    public static String stateServiceCaseInWork;
    public static String stateServiceCaseOpen;
    public static String stateServiceCaseSolved;
    public static String timelineCase;
    public static String timelineContract;
    public static String timelineCredit;
    public static String timelineDelivery;
    public static String timelineInvoice;
    public static String timelineOpportunity;
    public static String timelineOrder;
    public static String timelinePayment;
    public static String timelineQuote;

    private Messages() {
    }
}
