package org.moduscrm.archive.model;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Goods sent to a customer, and their receipt. */
@Entity
@Table(name = "delivery")
public class Delivery extends TradeRecord {

    /** May be null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private SalesOrder order;

    /** Null until the customer confirmed the receipt. */
    @Column(name = "received_on")
    private LocalDate receivedOn;

    /** Who signed for it at the customer. */
    @Column(name = "received_by")
    private String receivedBy;

    public Delivery() {
    }

    @Override
    public String numberSeries() {
        return "delivery";
    }

    public SalesOrder order() {
        return order;
    }

    public void setOrder(SalesOrder order) {
        this.order = order;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String receivedBy() {
        return receivedBy;
    }

    public void setReceivedBy(String receivedBy) {
        this.receivedBy = receivedBy;
    }
}
