package org.moduscrm.exchange.internal.trade;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.ExchangeRate;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.FileHead;
import org.moduscrm.archive.spi.exchange.ImportOptions;
import org.moduscrm.archive.spi.exchange.ImportPlan;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.csv.TablePlan;
import org.moduscrm.exchange.internal.table.Column;
import org.moduscrm.exchange.internal.table.Layout;
import org.moduscrm.exchange.internal.table.Row;
import org.moduscrm.exchange.internal.table.RowException;
import org.moduscrm.exchange.internal.write.Changes;
import org.moduscrm.exchange.internal.write.Outcome;
import org.moduscrm.exchange.internal.write.Parsed;
import org.osgi.service.component.annotations.Component;

/** Exchange rates from a table: what a unit of a currency is worth in the base currency, from a day on. */
@Component(service = Importer.class)
public final class RatesImporter implements Importer {

    private static final String KIND = "rates";
    private static final Column DAY = Column.of("date", 40, "day", "日期");
    private static final Column RATE = Column.of("rate", 24, "exchange rate", "汇率");

    private static final Layout LAYOUT = new Layout(List.of(TradeColumns.CURRENCY, DAY, RATE),
            List.of(List.of(TradeColumns.CURRENCY), List.of(DAY), List.of(RATE)));

    /** A row. */
    record RateText(String currency, LocalDate day, BigDecimal rate, String source) {

        String key() {
            return currency + ' ' + day;
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return Messages.kindRates;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public int recognises(FileHead head) {
        return LAYOUT.recognises(head);
    }

    @Override
    public ImportPlan plan(Path file, ImportOptions options) throws BrokenFileException {
        return TablePlan.of(file, options, LAYOUT, KIND, (row, source, zone) -> read(row, source), RatesImporter::write);
    }

    private static RateText read(Row row, String source) throws RowException {
        row.required(DAY);
        row.required(RATE);
        BigDecimal rate = row.decimal(RATE);
        if (rate.signum() <= 0) {
            throw new RowException(row.number(RATE), NLS.bind(Messages.badNumber, RATE.heading(), row.text(RATE)));
        }
        return new RateText(DocumentLayout.currency(row), row.day(DAY), rate, source);
    }

    private static void write(Workspace workspace, List<Parsed<RateText>> rows, Outcome outcome) {
        Map<String, ExchangeRate> known = new HashMap<>();
        workspace.select(ExchangeRate.class, "select r from ExchangeRate r where r.currency in :currencies",
                Map.of("currencies", rows.stream().map(row -> row.value().currency()).distinct().toList()))
                .forEach(rate -> known.put(rate.currency() + ' ' + rate.day(), rate));
        for (Parsed<RateText> row : rows) {
            RateText text = row.value();
            ExchangeRate rate = known.get(text.key());
            boolean isNew = rate == null;
            if (isNew) {
                rate = new ExchangeRate();
                rate.setCurrency(text.currency());
                rate.setDay(text.day());
                rate.setRateSource(text.source());
                known.put(text.key(), rate);
                outcome.create(KIND, row.line(), rate);
            }
            BigDecimal now = rate.rate() == null ? null : rate.rate().stripTrailingZeros();
            if (new Changes().set(now, text.rate().stripTrailingZeros(), rate::setRate).any() && rate.version() > 0) {
                outcome.updated(KIND);
            }
        }
    }
}
