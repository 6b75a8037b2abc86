package org.moduscrm.exchange.internal.trade;

import java.util.List;

import org.moduscrm.archive.spi.exchange.Exporter;
import org.moduscrm.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Invoices as a table. */
@Component(service = Exporter.class)
public final class InvoicesExporter extends TradeExporter {

    public InvoicesExporter() {
        super("invoices", InvoicesImporter.LAYOUT,
                "invoice d left join sales_order o on o.id = d.order_id", "d.doc_no", "d.doc_date", true,
                List.of("d.due_on", "o.foreign_id"), List.of(Cell.DAY, Cell.TEXT),
                new String[] { "invoice_line", "invoice_id" });
    }

    @Override
    public String label() {
        return Messages.kindInvoices;
    }
}
