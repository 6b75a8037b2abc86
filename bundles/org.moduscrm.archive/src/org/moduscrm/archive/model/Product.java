package org.moduscrm.archive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * What the enterprise sells.
 */
@Entity
@Table(name = "product")
public class Product extends ForeignRecord {

    /** Unique. */
    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    /** Unit of quantity, such as piece or kg. */
    @Column(name = "unit")
    private String unit;

    @Column(name = "product_group")
    private String productGroup;

    public Product() {
    }

    public String code() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String unit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String productGroup() {
        return productGroup;
    }

    public void setProductGroup(String productGroup) {
        this.productGroup = productGroup;
    }
}
