package org.moduscrm.archive.service.fields;

import org.moduscrm.archive.model.Invoice;
import org.moduscrm.archive.model.InvoiceLine;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;

/** What can be edited of {@link InvoiceLine}. */
public final class InvoiceLineFields {

    public static final LineFields<InvoiceLine> LINE = new LineFields<>(Attribute.reference("invoice", Invoice.class,
            InvoiceLine::invoice, InvoiceLine::setInvoice, Invoice::number));

    public static final RecordType<InvoiceLine> TYPE = LINE.type("invoice-line", InvoiceLine.class, InvoiceLine::new);

    private InvoiceLineFields() {
    }
}
