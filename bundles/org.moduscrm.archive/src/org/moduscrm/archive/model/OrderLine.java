package org.moduscrm.archive.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One line of an order. */
@Entity
@Table(name = "order_line")
public class OrderLine extends DocumentLine {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private SalesOrder order;

    public OrderLine() {
    }

    public OrderLine(SalesOrder order, int position) {
        this.order = order;
        setPosition(position);
    }

    @Override
    public TradeDocument document() {
        return order;
    }

    public SalesOrder order() {
        return order;
    }

    public void setOrder(SalesOrder order) {
        this.order = order;
    }
}
