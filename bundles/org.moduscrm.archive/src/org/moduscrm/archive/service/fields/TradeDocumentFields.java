package org.moduscrm.archive.service.fields;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.TradeDocument;
import org.moduscrm.archive.spi.record.Attribute;

/** The attributes that all documents about an amount have. */
public final class TradeDocumentFields<D extends TradeDocument> extends TradeFields<D> {

    private final Attribute<D, Money> total = Attribute.of("total", Money.class, TradeDocument::total,
            TradeDocument::setTotal);
    private final Attribute<D, Money> baseTotal = Attribute.of("baseTotal", Money.class, TradeDocument::baseTotal,
            TradeDocument::setBaseTotal);
    private final Attribute<D, BigDecimal> rate = Attribute.of("rate", BigDecimal.class, TradeDocument::rate,
            TradeDocument::setRate);

    TradeDocumentFields() {
    }

    public Attribute<D, Money> total() {
        return total;
    }

    public Attribute<D, Money> baseTotal() {
        return baseTotal;
    }

    public Attribute<D, BigDecimal> rate() {
        return rate;
    }

    @Override
    List<Attribute<D, ?>> attributes() {
        List<Attribute<D, ?>> all = new ArrayList<>(super.attributes());
        all.addAll(List.of(total, baseTotal, rate));
        return all;
    }
}
