package org.moduscrm.exchange.internal.trade;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.Invoice;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.Payment;
import org.moduscrm.archive.model.PaymentAllocation;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.FileHead;
import org.moduscrm.archive.spi.exchange.ImportOptions;
import org.moduscrm.archive.spi.exchange.ImportPlan;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.csv.Columns;
import org.moduscrm.exchange.internal.csv.TablePlan;
import org.moduscrm.exchange.internal.table.Column;
import org.moduscrm.exchange.internal.table.Layout;
import org.moduscrm.exchange.internal.table.Row;
import org.moduscrm.exchange.internal.table.RowException;
import org.moduscrm.exchange.internal.write.Changes;
import org.moduscrm.exchange.internal.write.Identity;
import org.moduscrm.exchange.internal.write.Known;
import org.moduscrm.exchange.internal.write.Outcome;
import org.moduscrm.exchange.internal.write.Parsed;
import org.osgi.service.component.annotations.Component;

/** Which payments settle which invoices, from a table. Payments and invoices must be there. */
@Component(service = Importer.class)
public final class AllocationsImporter implements Importer {

    static final String KIND = "allocations";
    static final Column PAYMENT = Column.of("payment_id", Identity.MAX, "收款编号");
    static final Column PAYMENT_SOURCE = Column.of("payment_source", Identity.MAX);
    static final Column INVOICE = Column.of("invoice_id", Identity.MAX, "发票编号");
    static final Column INVOICE_SOURCE = Column.of("invoice_source", Identity.MAX);
    static final Column AMOUNT = Column.of("allocated", 24, "核销金额");
    static final Column ID = Column.of("allocation_id", Identity.MAX, "核销编号");

    static final List<Column> COLUMNS = List.of(Columns.RECORD, Columns.SOURCE, ID, PAYMENT_SOURCE, PAYMENT,
            INVOICE_SOURCE, INVOICE, TradeColumns.CURRENCY, AMOUNT);

    private static final Layout LAYOUT = new Layout(COLUMNS, List.of(List.of(PAYMENT), List.of(INVOICE),
            List.of(AMOUNT), List.of(TradeColumns.CURRENCY)));

    /** A row. */
    record AllocationText(Identity identity, Identity payment, int paymentColumn, Identity invoice, int invoiceColumn,
            Money amount) {
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return Messages.kindAllocations;
    }

    @Override
    public int order() {
        return 54;
    }

    @Override
    public int recognises(FileHead head) {
        return LAYOUT.recognises(head);
    }

    @Override
    public ImportPlan plan(Path file, ImportOptions options) throws BrokenFileException {
        return TablePlan.of(file, options, LAYOUT, KIND, (row, source, zone) -> read(row, source),
                AllocationsImporter::write);
    }

    private static AllocationText read(Row row, String source) throws RowException {
        Identity payment = other(row, PAYMENT, PAYMENT_SOURCE, source);
        Identity invoice = other(row, INVOICE, INVOICE_SOURCE, source);
        Identity identity = Columns.identity(row, Columns.RECORD, Columns.SOURCE, ID, source);
        if (identity == null) {
            identity = Identity.byContent(source, "allocation", payment.foreignId() + '\n' + invoice.foreignId());
        }
        return new AllocationText(identity, payment, row.number(PAYMENT), invoice, row.number(INVOICE),
                DocumentLayout.money(row, AMOUNT, true));
    }

    private static Identity other(Row row, Column key, Column sourceColumn, String source) throws RowException {
        String system = row.text(sourceColumn);
        return new Identity(null, system == null ? source : system, row.required(key));
    }

    private static void write(Workspace workspace, List<Parsed<AllocationText>> rows, Outcome outcome) {
        List<AllocationText> texts = rows.stream().map(Parsed::value).toList();
        Known<PaymentAllocation> known = Known.find(workspace, PaymentAllocation.class,
                texts.stream().map(AllocationText::identity).toList());
        Known<Payment> payments = Known.find(workspace, Payment.class, texts.stream().map(AllocationText::payment).toList());
        Known<Invoice> invoices = Known.find(workspace, Invoice.class, texts.stream().map(AllocationText::invoice).toList());
        for (Parsed<AllocationText> row : rows) {
            AllocationText text = row.value();
            Payment payment = payments.get(text.payment());
            Invoice invoice = invoices.get(text.invoice());
            if (payment == null || invoice == null) {
                outcome.reject(KIND, row.line(), payment == null ? text.paymentColumn() : text.invoiceColumn(),
                        payment == null ? unknown(PAYMENT, text.payment()) : unknown(INVOICE, text.invoice()));
                continue;
            }
            PaymentAllocation allocation = known.get(text.identity());
            boolean isNew = allocation == null;
            if (isNew) {
                allocation = new PaymentAllocation();
                known.remember(text.identity(), allocation);
                outcome.create(KIND, row.line(), allocation);
            }
            boolean changed = new Changes().set(allocation.payment(), payment, allocation::setPayment)
                    .set(allocation.invoice(), invoice, allocation::setInvoice)
                    .set(allocation.amount(), text.amount(), allocation::setAmount).any();
            if (changed && !isNew && allocation.version() > 0) {
                outcome.updated(KIND);
            }
        }
    }

    private static String unknown(Column column, Identity identity) {
        return NLS.bind(Messages.unknownReference, column.heading(), identity.foreignId());
    }
}
