package org.moduscrm.archive.model;

import java.math.BigDecimal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * One line of an order.
 */
@Entity
@Table(name = "order_line")
public class OrderLine extends ArchiveRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private SalesOrder order;

    /** From 1. */
    @Column(name = "line_no")
    private int position;

    /** Null when the line names no product of ours. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private Product product;

    @Column(name = "description")
    private String description;

    /** In the product's unit; negative for goods returned. */
    @Column(name = "quantity")
    private BigDecimal quantity;

    /** Of the whole line, after discount, rounded to the currency's digits. */
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "line_total"))
    @AttributeOverride(name = "currency", column = @Column(name = "line_total_currency"))
    private Money amount;

    protected OrderLine() {
    }

    public OrderLine(SalesOrder order, int position) {
        this.order = order;
        this.position = position;
    }

    public SalesOrder order() {
        return order;
    }

    public void setOrder(SalesOrder order) {
        this.order = order;
    }

    public int position() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public Product product() {
        return product;
    }

    public void setProduct(Product product) {
        this.product = product;
    }

    public String description() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public BigDecimal quantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public Money amount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
