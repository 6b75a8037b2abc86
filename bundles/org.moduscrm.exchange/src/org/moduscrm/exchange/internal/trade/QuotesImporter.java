package org.moduscrm.exchange.internal.trade;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.moduscrm.archive.model.DocumentLine;
import org.moduscrm.archive.model.Quote;
import org.moduscrm.archive.model.QuoteLine;
import org.moduscrm.archive.model.QuoteState;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.table.Column;
import org.moduscrm.exchange.internal.write.Identity;
import org.osgi.service.component.annotations.Component;

/** Quotes from a table. */
@Component(service = Importer.class)
public final class QuotesImporter extends TradeImporter<Quote> {

    static final DocumentLayout<Quote> LAYOUT = new DocumentLayout<>(Column.of("quote_id", Identity.MAX, "报价编号"),
            Column.of("quote_no", 60, "报价单号"), Column.of("quoted_on", 40, "date", "日期", "报价日期"), true, true, List.of(
            Extra.day(Column.of("valid_until", 40, "有效期至"), Quote::validUntil, Quote::setValidUntil),
            Extra.word(Column.of("state", 40, "状态"), Words.of(QuoteState.values()), Quote::state, Quote::setState)));

    public QuotesImporter() {
        super("quotes", 42, Quote.class, LAYOUT);
    }

    @Override
    public String label() {
        return Messages.kindQuotes;
    }

    @Override
    Quote create() {
        return new Quote();
    }

    @Override
    DocumentLine line(Quote document, int position) {
        return new QuoteLine(document, position);
    }

    @Override
    List<? extends DocumentLine> lines(Workspace workspace, List<UUID> documents) {
        return workspace.select(QuoteLine.class, "select l from QuoteLine l where l.quote.id in :documents",
                Map.of("documents", documents));
    }
}
