package org.moduscrm.archive.service.fields;

import org.moduscrm.archive.model.Payment;
import org.moduscrm.archive.spi.record.RecordType;

/** What can be edited of {@link Payment}. */
public final class PaymentFields {

    /** What it has in common with other documents. */
    public static final TradeDocumentFields<Payment> DOCUMENT = new TradeDocumentFields<>();

    public static final RecordType<Payment> TYPE = DOCUMENT.type("payment", Payment.class, Payment::new);

    private PaymentFields() {
    }
}
