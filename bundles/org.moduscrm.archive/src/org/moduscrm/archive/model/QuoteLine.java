package org.moduscrm.archive.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One line of a quote. */
@Entity
@Table(name = "quote_line")
public class QuoteLine extends DocumentLine {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "quote_id")
    private Quote quote;

    public QuoteLine() {
    }

    public QuoteLine(Quote quote, int position) {
        this.quote = quote;
        setPosition(position);
    }

    @Override
    public TradeDocument document() {
        return quote;
    }

    public Quote quote() {
        return quote;
    }

    public void setQuote(Quote quote) {
        this.quote = quote;
    }
}
