package org.moduscrm.archive.model;

import java.math.BigDecimal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;

/** A record of trade about an amount. What it comes to in the base currency is frozen with the rate of its day when it is posted. */
@MappedSuperclass
public abstract class TradeDocument extends TradeRecord {

    /** Of the whole document, rounded to the digits of the currency. */
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "total"))
    @AttributeOverride(name = "currency", column = @Column(name = "total_currency"))
    private Money total;

    /** The total in the archive's base currency; null while no rate was known. */
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "base_total"))
    @AttributeOverride(name = "currency", column = @Column(name = "base_total_currency"))
    private Money baseTotal;

    /** Base currency per unit of the document's currency; null as above. */
    @Column(name = "exchange_rate")
    private BigDecimal rate;

    public Money total() {
        return total;
    }

    public void setTotal(Money total) {
        this.total = total;
    }

    public Money baseTotal() {
        return baseTotal;
    }

    public void setBaseTotal(Money baseTotal) {
        this.baseTotal = baseTotal;
    }

    public BigDecimal rate() {
        return rate;
    }

    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }
}
