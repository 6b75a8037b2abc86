package org.moduscrm.archive.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** An order of a customer. Its total is the sum of its lines. */
@Entity
@Table(name = "sales_order")
@AttributeOverride(name = "number", column = @Column(name = "order_no"))
@AttributeOverride(name = "day", column = @Column(name = "ordered_on"))
public class SalesOrder extends TradeDocument {

    /** Null for an order of which it was never said. */
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private OrderState state;

    /** The contract that it calls on; may be null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    /** The opportunity that it came from; may be null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opportunity_id")
    private Opportunity opportunity;

    public SalesOrder() {
    }

    @Override
    public String numberSeries() {
        return "order";
    }

    public OrderState state() {
        return state;
    }

    public void setState(OrderState state) {
        this.state = state;
    }

    public Contract contract() {
        return contract;
    }

    public void setContract(Contract contract) {
        this.contract = contract;
    }

    public Opportunity opportunity() {
        return opportunity;
    }

    public void setOpportunity(Opportunity opportunity) {
        this.opportunity = opportunity;
    }
}
