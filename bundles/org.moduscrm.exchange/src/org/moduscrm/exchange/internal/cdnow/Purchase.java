package org.moduscrm.exchange.internal.cdnow;

import java.time.format.DateTimeFormatter;

/**
 * A purchase.
 *
 * @param sequence which one of the customer's purchases of that day it is, in the order of the log, from 1
 */
record Purchase(PurchaseLine line, int sequence) {

    /** Number of the order, and its key in the log. */
    String number() {
        return line.sampleId() + '-' + line.day().format(DateTimeFormatter.BASIC_ISO_DATE) + '-' + sequence;
    }
}
