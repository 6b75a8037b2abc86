package org.moduscrm.archive.model;

import java.math.BigDecimal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** A line of a document. Its amount is quantity × price, rounded half up to the digits of the currency, or what was agreed instead. */
@MappedSuperclass
public abstract class DocumentLine extends ArchiveRecord {

    /** From 1. */
    @Column(name = "line_no")
    private int position = 1;

    /** Null when the line names no product of ours. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private Product product;

    @Column(name = "description")
    private String description;

    /** In the product's unit; negative for goods returned. */
    @Column(name = "quantity")
    private BigDecimal quantity;

    /** Per unit, in the document's currency; null where only the line's amount is known. */
    @Column(name = "unit_price")
    private BigDecimal unitPrice;

    /** Of the whole line, after discount. */
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "line_total"))
    @AttributeOverride(name = "currency", column = @Column(name = "line_total_currency"))
    private Money amount;

    /** The document that it belongs to. */
    public abstract TradeDocument document();

    /** Quantity × price, rounded half up to the digits of the currency; null when one of them is missing. */
    public static Money amount(BigDecimal quantity, BigDecimal unitPrice, String currency) {
        return quantity == null || unitPrice == null || currency == null ? null
                : Money.rounded(quantity.multiply(unitPrice), currency);
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

    public BigDecimal unitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(BigDecimal unitPrice) {
        this.unitPrice = unitPrice;
    }

    public Money amount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
