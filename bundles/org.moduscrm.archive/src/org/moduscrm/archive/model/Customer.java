package org.moduscrm.archive.model;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A company, shop or person that buys or may buy. Owned by the enterprise, looked after by its owner. */
@Entity
@Table(name = "customer")
public class Customer extends ForeignRecord implements Numbered {

    private static final String NO_GRADE = "~";

    /** Human number, unique, by the numbering pattern; never reused. */
    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "short_name")
    private String shortName;

    /** By what lists sort: pinyin for Chinese, lower case for Latin. Set from the name unless edited by hand. */
    @Column(name = "sort_key")
    private String sortKey;

    /** The name without legal form, place, case and punctuation; equal keys hint at duplicates. */
    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "industry")
    private String industry;

    @Column(name = "region")
    private String region;

    @Column(name = "grade")
    private String grade;

    /** The grade as lists sort it: customers without one come last. Follows the grade. */
    @Column(name = "grade_key")
    private String gradeKey = NO_GRADE;

    @Column(name = "tax_id")
    private String taxId;

    @Column(name = "remark")
    private String remark;

    /** Since when the customer is known, in the enterprise's zone. */
    @Column(name = "known_since")
    private LocalDate knownSince;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CustomerState state = CustomerState.ACTIVE;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private User owner;

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

    public String shortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String sortKey() {
        return sortKey;
    }

    public void setSortKey(String sortKey) {
        this.sortKey = sortKey;
    }

    public String nameKey() {
        return nameKey;
    }

    public void setNameKey(String nameKey) {
        this.nameKey = nameKey;
    }

    public String industry() {
        return industry;
    }

    public void setIndustry(String industry) {
        this.industry = industry;
    }

    public String region() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String grade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
        gradeKey = grade == null ? NO_GRADE : grade;
    }

    public String taxId() {
        return taxId;
    }

    public void setTaxId(String taxId) {
        this.taxId = taxId;
    }

    public String remark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public LocalDate knownSince() {
        return knownSince;
    }

    public void setKnownSince(LocalDate knownSince) {
        this.knownSince = knownSince;
    }

    public CustomerState state() {
        return state;
    }

    public void setState(CustomerState state) {
        this.state = state;
    }

    public User owner() {
        return owner;
    }

    public void setOwner(User owner) {
        this.owner = owner;
    }

    @Override
    public String numberSeries() {
        return "customer";
    }

    @Override
    public String number() {
        return code;
    }

    @Override
    public void setNumber(String number) {
        code = number;
    }

    @Override
    public String toString() {
        return code + " " + name;
    }
}
