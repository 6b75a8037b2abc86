package org.moduscrm.exchange.internal.trade;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.moduscrm.archive.model.DocumentLine;
import org.moduscrm.archive.model.Invoice;
import org.moduscrm.archive.model.InvoiceLine;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.table.Column;
import org.moduscrm.exchange.internal.write.Identity;
import org.osgi.service.component.annotations.Component;

/** Invoices from a table. */
@Component(service = Importer.class)
public final class InvoicesImporter extends TradeImporter<Invoice> {

    static final DocumentLayout<Invoice> LAYOUT = new DocumentLayout<>(Column.of("invoice_id", Identity.MAX, "发票编号"),
            Column.of("invoice_no", 60, "发票号"), Column.of("invoiced_on", 40, "date", "日期", "开票日期"), true, true, List.of(
            Extra.day(Column.of("due_on", 40, "到期日"), Invoice::dueOn, Invoice::setDueOn),
            Extra.reference(Column.of("order_id", Identity.MAX), SalesOrder.class, Invoice::order, Invoice::setOrder)));

    public InvoicesImporter() {
        super("invoices", 48, Invoice.class, LAYOUT);
    }

    @Override
    public String label() {
        return Messages.kindInvoices;
    }

    @Override
    Invoice create() {
        return new Invoice();
    }

    @Override
    DocumentLine line(Invoice document, int position) {
        return new InvoiceLine(document, position);
    }

    @Override
    List<? extends DocumentLine> lines(Workspace workspace, List<UUID> documents) {
        return workspace.select(InvoiceLine.class, "select l from InvoiceLine l where l.invoice.id in :documents",
                Map.of("documents", documents));
    }
}
