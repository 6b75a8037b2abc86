package org.moduscrm.archive.service.fields;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

import org.moduscrm.archive.model.DocumentLine;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.Product;
import org.moduscrm.archive.model.TradeDocument;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** The attributes that the lines of all documents have. */
public final class LineFields<L extends DocumentLine> {

    private final Attribute<L, Integer> position = Attribute.of("position", Integer.class, DocumentLine::position,
            DocumentLine::setPosition);
    private final Attribute<L, Reference> product = Attribute.reference("product", Product.class,
            DocumentLine::product, DocumentLine::setProduct, Product::name);
    private final Attribute<L, String> description = Attribute.of("description", String.class,
            DocumentLine::description, DocumentLine::setDescription);
    private final Attribute<L, BigDecimal> quantity = Attribute.of("quantity", BigDecimal.class,
            DocumentLine::quantity, DocumentLine::setQuantity);
    private final Attribute<L, BigDecimal> unitPrice = Attribute.of("unitPrice", BigDecimal.class,
            DocumentLine::unitPrice, DocumentLine::setUnitPrice);
    private final Attribute<L, Money> amount = Attribute.of("amount", Money.class, DocumentLine::amount,
            DocumentLine::setAmount);
    private final Attribute<L, Reference> document;

    /** @param document refers to the document that the line belongs to */
    LineFields(Attribute<L, Reference> document) {
        this.document = document;
    }

    public Attribute<L, Reference> document() {
        return document;
    }

    public Attribute<L, Integer> position() {
        return position;
    }

    public Attribute<L, Reference> product() {
        return product;
    }

    public Attribute<L, String> description() {
        return description;
    }

    public Attribute<L, BigDecimal> quantity() {
        return quantity;
    }

    public Attribute<L, BigDecimal> unitPrice() {
        return unitPrice;
    }

    public Attribute<L, Money> amount() {
        return amount;
    }

    RecordType<L> type(String kind, Class<L> entity, Supplier<L> factory) {
        return new RecordType<>(kind, entity, factory, line -> {
            TradeDocument whole = line.document();
            return whole == null ? null : whole.customer();
        }, DocumentLine::description, List.of(document, position, product, description, quantity, unitPrice, amount));
    }
}
