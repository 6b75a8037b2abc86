package org.moduscrm.exchange.internal.trade;

import java.util.List;

import org.moduscrm.archive.spi.exchange.Exporter;
import org.moduscrm.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Quotes as a table. */
@Component(service = Exporter.class)
public final class QuotesExporter extends TradeExporter {

    public QuotesExporter() {
        super("quotes", QuotesImporter.LAYOUT,
                "quote d", "d.doc_no", "d.doc_date", true,
                List.of("d.valid_until", "d.state"), List.of(Cell.DAY, Cell.TEXT),
                new String[] { "quote_line", "quote_id" });
    }

    @Override
    public String label() {
        return Messages.kindQuotes;
    }
}
