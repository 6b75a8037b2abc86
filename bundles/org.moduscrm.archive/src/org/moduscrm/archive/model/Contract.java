package org.moduscrm.archive.model;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What was signed with a customer. Its day is that of the signature. */
@Entity
@Table(name = "contract")
public class Contract extends TradeDocument {

    @Column(name = "title")
    private String title;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    /** The last day; null for one without an end. */
    @Column(name = "ends_on")
    private LocalDate endsOn;

    /** The opportunity that it came from; may be null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opportunity_id")
    private Opportunity opportunity;

    public Contract() {
    }

    @Override
    public String numberSeries() {
        return "contract";
    }

    public String title() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public Opportunity opportunity() {
        return opportunity;
    }

    public void setOpportunity(Opportunity opportunity) {
        this.opportunity = opportunity;
    }
}
