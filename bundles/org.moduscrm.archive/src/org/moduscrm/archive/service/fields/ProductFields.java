package org.moduscrm.archive.service.fields;

import java.util.List;

import org.moduscrm.archive.model.Product;
import org.moduscrm.archive.service.config.CodeLists;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;

/** What can be edited of {@link Product}. */
public final class ProductFields {

    public static final Attribute<Product, String> CODE = Attribute.of("code", String.class,
            Product::code, Product::setCode);
    public static final Attribute<Product, String> NAME = Attribute.of("name", String.class,
            Product::name, Product::setName);
    public static final Attribute<Product, String> UNIT = Attribute.code("unit", CodeLists.UNIT,
            Product::unit, Product::setUnit);
    public static final Attribute<Product, String> PRODUCT_GROUP = Attribute.code("productGroup", CodeLists.PRODUCT_GROUP,
            Product::productGroup, Product::setProductGroup);

    public static final RecordType<Product> TYPE = new RecordType<>("product", Product.class, Product::new,
            product -> product, Product::name, List.of(
                    CODE, NAME, UNIT, PRODUCT_GROUP));

    private ProductFields() {
    }
}
