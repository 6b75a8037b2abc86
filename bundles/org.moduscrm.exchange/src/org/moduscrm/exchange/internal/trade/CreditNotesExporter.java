package org.moduscrm.exchange.internal.trade;

import java.util.List;

import org.moduscrm.archive.spi.exchange.Exporter;
import org.moduscrm.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Credit notes as a table. */
@Component(service = Exporter.class)
public final class CreditNotesExporter extends TradeExporter {

    public CreditNotesExporter() {
        super("credit-notes", CreditNotesImporter.LAYOUT,
                "credit_note d left join invoice i on i.id = d.invoice_id", "d.doc_no", "d.doc_date", true,
                List.of("i.foreign_id", "d.reason"), List.of(Cell.TEXT, Cell.TEXT),
                null);
    }

    @Override
    public String label() {
        return Messages.kindCreditNotes;
    }
}
