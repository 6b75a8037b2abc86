package org.moduscrm.archive.internal.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.moduscrm.archive.internal.ArchiveCore;
import org.moduscrm.archive.internal.ReaderAdapter;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.TradeDocument;
import org.moduscrm.archive.service.Records;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.service.trade.OpportunitySheet;
import org.moduscrm.archive.service.trade.Receivable;
import org.moduscrm.archive.service.trade.Trade;
import org.moduscrm.archive.service.trade.TradeSheet;
import org.moduscrm.archive.spi.record.RecordType;

/** Reads what belongs to trade, and posts what waits for a rate. */
public final class TradeService implements Trade {

    /** Keeps one transaction from writing a whole archive. */
    private static final int PORTION = 500;

    private static final String RECEIVABLES = """
            select i.id, i.doc_no, i.doc_date, i.due_on, i.total, i.total_currency,
                (select sum(a.amount) from payment_allocation a where a.invoice_id = i.id),
                (select sum(c.total) from credit_note c where c.invoice_id = i.id)
            from invoice i where i.customer_id = ? order by i.due_on, i.doc_date, i.id""";

    private final ArchiveCore core;
    private final Records records;
    private final String baseCurrency;

    public TradeService(ArchiveCore core, Records records, String baseCurrency) {
        this.core = core;
        this.records = records;
        this.baseCurrency = baseCurrency;
    }

    @Override
    public Optional<BigDecimal> rate(String currency, LocalDate day) {
        return core.read(reading -> new Posting(new ReaderAdapter(reading)).rate(currency, day));
    }

    @Override
    public List<Receivable> receivables(UUID customer) {
        return core.read(reading -> reading.query(RECEIVABLES, List.of(customer), row -> {
            BigDecimal open = row.decimal(5).subtract(orZero(row.decimal(7))).subtract(orZero(row.decimal(8)));
            return new Receivable(row.uuid(1), row.text(2), row.date(3), row.date(4),
                    Money.of(row.decimal(5), row.text(6)), Money.of(open, row.text(6)));
        })).stream().filter(receivable -> receivable.open().amount().signum() != 0).toList();
    }

    private static BigDecimal orZero(BigDecimal sum) {
        return sum == null ? BigDecimal.ZERO : sum;
    }

    private <T> T read(UUID customer, Function<SheetReader, T> work) {
        return core.read(reading -> work.apply(
                new SheetReader(new ReaderAdapter(reading), customer, core.today(), baseCurrency)));
    }

    @Override
    public TradeSheet sheet(UUID customer) {
        return read(customer, SheetReader::documents);
    }

    @Override
    public TradeSheet cases(UUID customer) {
        return read(customer, SheetReader::cases);
    }

    @Override
    public OpportunitySheet opportunities(UUID customer) {
        return read(customer, SheetReader::opportunities);
    }

    @Override
    public Set<String> ownedBySource(String kind, String source) {
        RecordType<?> type = new TradeTypes().recordTypes().stream().filter(known -> known.kind().equals(kind))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("No record of trade: " + kind));
        return core.read(reading -> SourceOwnership.read(new ReaderAdapter(reading)).owned(source, type));
    }

    @Override
    public int postMissing(Route route) {
        int posted = 0;
        for (RecordType<?> type : new TradeTypes().recordTypes()) {
            if (TradeDocument.class.isAssignableFrom(type.entity())) {
                int done;
                do {
                    done = records.write(route, workspace -> post(workspace, type.entity().getSimpleName()));
                    posted += done;
                } while (done == PORTION);
            }
        }
        return posted;
    }

    /** Whatever has a rate by now. */
    private static int post(Workspace workspace, String entity) {
        List<TradeDocument> waiting = workspace.select(TradeDocument.class, "select d from " + entity
                + " d where d.baseTotal.amount is null and exists (select r from ExchangeRate r "
                + "where r.currency = d.total.currency and r.day <= d.day) order by d.id", Map.of());
        List<TradeDocument> portion = waiting.subList(0, Math.min(PORTION, waiting.size()));
        Posting posting = new Posting(workspace);
        portion.forEach(document -> posting.fill(document, List.of()));
        return portion.size();
    }
}
