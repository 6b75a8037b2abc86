package org.moduscrm.archive.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Money received from a customer; a negative total is a refund. What is not allocated to invoices stays as a remainder. */
@Entity
@Table(name = "payment")
public class Payment extends TradeDocument {

    public Payment() {
    }

    @Override
    public String numberSeries() {
        return "payment";
    }
}
