package org.moduscrm.archive.model;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** An offer to a customer. Its total is the sum of its lines. */
@Entity
@Table(name = "quote")
public class Quote extends TradeDocument {

    /** The last day on which it binds; may be null. */
    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private QuoteState state = QuoteState.OPEN;

    /** May be null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opportunity_id")
    private Opportunity opportunity;

    public Quote() {
    }

    @Override
    public String numberSeries() {
        return "quote";
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public QuoteState state() {
        return state;
    }

    public void setState(QuoteState state) {
        this.state = state;
    }

    public Opportunity opportunity() {
        return opportunity;
    }

    public void setOpportunity(Opportunity opportunity) {
        this.opportunity = opportunity;
    }
}
