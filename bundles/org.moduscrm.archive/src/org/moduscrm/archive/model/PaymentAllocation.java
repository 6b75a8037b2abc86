package org.moduscrm.archive.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The part of a payment that settles an invoice; negative for a refund. */
@Entity
@Table(name = "payment_allocation")
public class PaymentAllocation extends ForeignRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "payment_id")
    private Payment payment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    /** In the currency that payment and invoice share. */
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "amount_currency"))
    private Money amount;

    public PaymentAllocation() {
    }

    public PaymentAllocation(Payment payment, Invoice invoice, Money amount) {
        this.payment = payment;
        this.invoice = invoice;
        this.amount = amount;
    }

    public Payment payment() {
        return payment;
    }

    public void setPayment(Payment payment) {
        this.payment = payment;
    }

    public Invoice invoice() {
        return invoice;
    }

    public void setInvoice(Invoice invoice) {
        this.invoice = invoice;
    }

    public Money amount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
