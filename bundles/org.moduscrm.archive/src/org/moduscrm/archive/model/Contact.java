package org.moduscrm.archive.model;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A person on the customers' side. Posts at companies are affiliations; a contact may have none.
 */
@Entity
@Table(name = "contact")
public class Contact extends ForeignRecord {

    @Column(name = "name")
    private String name;

    /** By what lists sort, as for customers. */
    @Column(name = "sort_key")
    private String sortKey;

    @Column(name = "birthday")
    private LocalDate birthday;

    @Column(name = "remark")
    private String remark;

    public Contact() {
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String sortKey() {
        return sortKey;
    }

    public void setSortKey(String sortKey) {
        this.sortKey = sortKey;
    }

    public LocalDate birthday() {
        return birthday;
    }

    public void setBirthday(LocalDate birthday) {
        this.birthday = birthday;
    }

    public String remark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
