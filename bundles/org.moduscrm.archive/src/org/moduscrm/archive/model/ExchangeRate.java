package org.moduscrm.archive.model;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a unit of a currency is worth from a day on, until a later rate is known. */
@Entity
@Table(name = "exchange_rate")
public class ExchangeRate extends ArchiveRecord {

    /** ISO 4217 code. */
    @Column(name = "currency")
    private String currency;

    @Column(name = "valid_on")
    private LocalDate day;

    /** Base currency per unit; greater than 0. */
    @Column(name = "rate")
    private BigDecimal rate;

    /** Where the rate was taken from. */
    @Column(name = "rate_source")
    private String rateSource;

    public ExchangeRate() {
    }

    public String currency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public LocalDate day() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public BigDecimal rate() {
        return rate;
    }

    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }

    public String rateSource() {
        return rateSource;
    }

    public void setRateSource(String rateSource) {
        this.rateSource = rateSource;
    }
}
