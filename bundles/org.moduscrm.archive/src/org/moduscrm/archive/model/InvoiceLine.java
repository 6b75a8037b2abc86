package org.moduscrm.archive.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One line of an invoice. */
@Entity
@Table(name = "invoice_line")
public class InvoiceLine extends DocumentLine {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    public InvoiceLine() {
    }

    public InvoiceLine(Invoice invoice, int position) {
        this.invoice = invoice;
        setPosition(position);
    }

    @Override
    public TradeDocument document() {
        return invoice;
    }

    public Invoice invoice() {
        return invoice;
    }

    public void setInvoice(Invoice invoice) {
        this.invoice = invoice;
    }
}
