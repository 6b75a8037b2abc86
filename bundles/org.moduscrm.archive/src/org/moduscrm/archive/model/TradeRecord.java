package org.moduscrm.archive.model;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** What all records of trade have in common: a number, whose customer and whose work it is, and its day. */
@MappedSuperclass
public abstract class TradeRecord extends ForeignRecord implements Numbered {

    /** Unique within its source. */
    @Column(name = "doc_no")
    private String number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    /** Who looks after it; may be null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private User owner;

    /** Business day in the enterprise's zone. */
    @Column(name = "doc_date")
    private LocalDate day;

    @Column(name = "remark")
    private String remark;

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

    public LocalDate day() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String remark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
