package org.moduscrm.archive.model;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A claim on a customer. Open of it is the total less what payments and credit notes took off. */
@Entity
@Table(name = "invoice")
public class Invoice extends TradeDocument {

    /** The last day to pay; may be null. */
    @Column(name = "due_on")
    private LocalDate dueOn;

    /** May be null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private SalesOrder order;

    public Invoice() {
    }

    @Override
    public String numberSeries() {
        return "invoice";
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public SalesOrder order() {
        return order;
    }

    public void setOrder(SalesOrder order) {
        this.order = order;
    }
}
