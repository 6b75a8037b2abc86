package org.moduscrm.exchange.internal.trade;

import java.util.List;

import org.moduscrm.archive.model.CreditNote;
import org.moduscrm.archive.model.Invoice;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.table.Column;
import org.moduscrm.exchange.internal.write.Identity;
import org.osgi.service.component.annotations.Component;

/** Credit notes from a table. */
@Component(service = Importer.class)
public final class CreditNotesImporter extends TradeImporter<CreditNote> {

    static final DocumentLayout<CreditNote> LAYOUT = new DocumentLayout<>(Column.of("credit_note_id", Identity.MAX, "贷项编号"),
            Column.of("credit_note_no", 60, "贷项单号"), Column.of("credited_on", 40, "date", "日期", "贷项日期"), true, false, List.of(
            Extra.reference(Column.of("invoice_id", Identity.MAX), Invoice.class, CreditNote::invoice, CreditNote::setInvoice),
            Extra.text(Column.of("reason", 200, "原因"), CreditNote::reason, CreditNote::setReason)));

    public CreditNotesImporter() {
        super("credit-notes", 52, CreditNote.class, LAYOUT);
    }

    @Override
    public String label() {
        return Messages.kindCreditNotes;
    }

    @Override
    CreditNote create() {
        return new CreditNote();
    }
}
