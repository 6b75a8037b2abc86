package org.moduscrm.archive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Takes off an invoice what the customer need not pay. */
@Entity
@Table(name = "credit_note")
public class CreditNote extends TradeDocument {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    @Column(name = "reason")
    private String reason;

    public CreditNote() {
    }

    @Override
    public String numberSeries() {
        return "credit-note";
    }

    public Invoice invoice() {
        return invoice;
    }

    public void setInvoice(Invoice invoice) {
        this.invoice = invoice;
    }

    public String reason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
