package org.moduscrm.archive.internal.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.DocumentLine;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.TradeDocument;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.persistence.Change.AttributeChange;

/**
 * Fills in what follows from the figures of a document. The amount in the base currency is frozen with the rate of the
 * document's day; a total that is corrected later keeps that rate.
 */
public final class Posting {

    private final DataReader data;
    private final Map<String, TreeMap<LocalDate, BigDecimal>> rates = new HashMap<>();
    private String baseCurrency;

    public Posting(DataReader data) {
        this.data = data;
    }

    /** @param changes what changed; empty for a new record */
    public void fill(ArchiveRecord record, List<AttributeChange> changes) {
        switch (record) {
            case DocumentLine line when line.amount() == null && line.document() != null
                    && line.document().total() != null -> line.setAmount(DocumentLine.amount(line.quantity(),
                            line.unitPrice(), line.document().total().currency()));
            case TradeDocument document when document.total() != null && document.day() != null ->
                post(document, changes);
            default -> {
                // nothing follows
            }
        }
    }

    private void post(TradeDocument document, List<AttributeChange> changes) {
        boolean corrected = changed(changes, "total") && !changed(changes, "baseTotal");
        if (document.baseTotal() != null && !corrected) {
            return;
        }
        boolean given = changes.isEmpty() || changed(changes, "rate") || corrected && !otherCurrency(changes);
        BigDecimal frozen = given ? document.rate() : null;
        Optional<BigDecimal> rate = Optional.ofNullable(frozen)
                .or(() -> rate(document.total().currency(), document.day()));
        document.setRate(rate.orElse(null));
        document.setBaseTotal(rate.map(worth -> Money.rounded(document.total().amount().multiply(worth),
                baseCurrency())).orElse(null));
    }

    private static boolean changed(List<AttributeChange> changes, String attribute) {
        return changes.stream().anyMatch(change -> change.attribute().equals(attribute));
    }

    private static boolean otherCurrency(List<AttributeChange> changes) {
        return changes.stream().filter(change -> change.attribute().equals("total"))
                .anyMatch(change -> !(change.before() instanceof Money before && change.after() instanceof Money after
                        && before.currency().equals(after.currency())));
    }

    /** The latest rate on a day or before it; empty when none is known. */
    public Optional<BigDecimal> rate(String currency, LocalDate day) {
        if (currency.equals(baseCurrency())) {
            return Optional.of(BigDecimal.ONE);
        }
        return Optional.ofNullable(rates.computeIfAbsent(currency, this::ratesOf).floorEntry(day))
                .map(Map.Entry::getValue);
    }

    private TreeMap<LocalDate, BigDecimal> ratesOf(String currency) {
        TreeMap<LocalDate, BigDecimal> found = new TreeMap<>();
        data.query("select valid_on, rate from exchange_rate where currency = ?", List.of(currency),
                row -> found.put(row.date(1), row.decimal(2)));
        return found;
    }

    private String baseCurrency() {
        if (baseCurrency == null) {
            baseCurrency = data.query("select setting from archive_setting where name = 'base-currency'", List.of(),
                    row -> row.text(1)).getFirst();
        }
        return baseCurrency;
    }
}
