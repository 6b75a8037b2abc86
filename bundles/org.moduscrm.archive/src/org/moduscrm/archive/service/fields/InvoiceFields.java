package org.moduscrm.archive.service.fields;

import java.time.LocalDate;

import org.moduscrm.archive.model.Invoice;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link Invoice}. */
public final class InvoiceFields {

    /** What it has in common with other documents. */
    public static final TradeDocumentFields<Invoice> DOCUMENT = new TradeDocumentFields<>();
    public static final Attribute<Invoice, LocalDate> DUE_ON = Attribute.of("dueOn", LocalDate.class,
            Invoice::dueOn, Invoice::setDueOn);
    public static final Attribute<Invoice, Reference> ORDER = Attribute.reference("order", SalesOrder.class,
            Invoice::order, Invoice::setOrder, SalesOrder::number);

    public static final RecordType<Invoice> TYPE = DOCUMENT.type("invoice", Invoice.class, Invoice::new,
            DUE_ON, ORDER);

    private InvoiceFields() {
    }
}
