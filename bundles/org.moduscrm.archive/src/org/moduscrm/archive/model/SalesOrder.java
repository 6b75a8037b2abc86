package org.moduscrm.archive.model;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * An order of a customer. Its total is the sum of its lines.
 */
@Entity
@Table(name = "sales_order")
public class SalesOrder extends ForeignRecord {

    /** Unique within its source. */
    @Column(name = "order_no")
    private String number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    /** Who is credited with it; may be null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private User owner;

    /** Business day in the enterprise's zone. */
    @Column(name = "ordered_on")
    private LocalDate orderedOn;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "total"))
    @AttributeOverride(name = "currency", column = @Column(name = "total_currency"))
    private Money total;

    /** The total in the archive's base currency, frozen when the order was posted; null when no rate was known. */
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "base_total"))
    @AttributeOverride(name = "currency", column = @Column(name = "base_total_currency"))
    private Money baseTotal;

    /** Base currency per unit of the order's currency, on the order day; null as above. */
    @Column(name = "exchange_rate")
    private BigDecimal rate;

    public SalesOrder() {
    }

    public String number() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Customer customer() {
        return customer;
    }

    public void setCustomer(Customer customer) {
        this.customer = customer;
    }

    public User owner() {
        return owner;
    }

    public void setOwner(User owner) {
        this.owner = owner;
    }

    public LocalDate orderedOn() {
        return orderedOn;
    }

    public void setOrderedOn(LocalDate orderedOn) {
        this.orderedOn = orderedOn;
    }

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
