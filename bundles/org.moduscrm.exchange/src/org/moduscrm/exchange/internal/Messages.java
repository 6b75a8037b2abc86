package org.moduscrm.exchange.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static String kindCdnow;
    public static String kindCustomers;
    public static String kindContacts;
    public static String kindActivities;
    public static String kindVcard;
    public static String kindOrders;
    public static String kindQuotes;
    public static String kindRates;
    public static String kindContracts;
    public static String kindDeliveries;
    public static String kindInvoices;
    public static String kindPayments;
    public static String kindAllocations;
    public static String kindCreditNotes;
    public static String kindCases;
    public static String kindProducts;
    public static String badCurrency;
    public static String badNumber;
    public static String unknownReference;

    public static String notReadable;
    public static String notThere;
    public static String tooLarge;
    public static String tooManyRows;
    public static String empty;
    public static String binary;
    public static String damagedUtf8;
    public static String undecodable;
    public static String changed;
    public static String notRecognised;
    public static String opportunities;

    public static String unclosedQuote;
    public static String textAfterQuote;
    public static String rowTooLong;
    public static String missingColumn;
    public static String columnTwice;
    public static String missingCell;
    public static String tooManyCells;
    public static String tooLong;
    public static String controlCharacter;
    public static String badDate;
    public static String badTime;
    public static String badKey;
    public static String badWord;
    public static String unknownCustomer;

    public static String cdnowNoRow;
    public static String cdnowCells;
    public static String cdnowSampleId;
    public static String cdnowQuantity;
    public static String cdnowAmount;

    public static String cardTextOutside;
    public static String cardUnclosed;
    public static String cardEndWithoutBegin;
    public static String cardTooLong;
    public static String cardNone;
    public static String cardNoName;
    public static String cardProperty;
    public static String cardBirthday;
    public static String cardRole;
    public static String badAmount;
    public static String badCount;
    public static String unknownParent;

    static {
        NLS.initializeMessages("org.moduscrm.exchange.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
