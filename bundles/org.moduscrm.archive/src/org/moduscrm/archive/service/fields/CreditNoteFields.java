package org.moduscrm.archive.service.fields;

import org.moduscrm.archive.model.CreditNote;
import org.moduscrm.archive.model.Invoice;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link CreditNote}. */
public final class CreditNoteFields {

    /** What it has in common with other documents. */
    public static final TradeDocumentFields<CreditNote> DOCUMENT = new TradeDocumentFields<>();
    public static final Attribute<CreditNote, Reference> INVOICE = Attribute.reference("invoice", Invoice.class,
            CreditNote::invoice, CreditNote::setInvoice, Invoice::number);
    public static final Attribute<CreditNote, String> REASON = Attribute.of("reason", String.class,
            CreditNote::reason, CreditNote::setReason);

    public static final RecordType<CreditNote> TYPE = DOCUMENT.type("credit-note", CreditNote.class, CreditNote::new,
            INVOICE, REASON);

    private CreditNoteFields() {
    }
}
