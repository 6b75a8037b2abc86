package org.moduscrm.archive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * Enrols a customer in an operating mode: its pages and rules apply to the customer from then on.
 */
@Entity
@Table(name = "customer_mode")
public class CustomerMode extends ArchiveRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    /** Id of the mode, such as project. */
    @Column(name = "mode_id")
    private String modeId;

    protected CustomerMode() {
    }

    public CustomerMode(Customer customer, String modeId) {
        this.customer = customer;
        this.modeId = modeId;
    }

    public Customer customer() {
        return customer;
    }

    public void setCustomer(Customer customer) {
        this.customer = customer;
    }

    public String modeId() {
        return modeId;
    }

    public void setModeId(String modeId) {
        this.modeId = modeId;
    }
}
