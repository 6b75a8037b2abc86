package org.moduscrm.archive.model;

import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

    /** What it makes, sells or does, in words. */
    @Column(name = "products")
    private String products;

    /** Entry of the tree of industries; the words of {@link #industry()} may say more. */
    @Column(name = "industry_code")
    private String industryCode;

    /** Its position in its industry: a code. */
    @Column(name = "industry_position")
    private String industryPosition;

    /** How its business stands at present: a code. */
    @Column(name = "company_state")
    private String companyState;

    /** By head count: a code. */
    @Column(name = "size_class")
    private String sizeClass;

    @Column(name = "head_count")
    private Integer headCount;

    /** Of a year. */
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "turnover"))
    @AttributeOverride(name = "currency", column = @Column(name = "turnover_currency"))
    private Money turnover;

    /** The company that this one belongs to; null at the top of a group. Never itself, directly or by others. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Customer parent;

    /** How far the sale has come: a code. */
    @Column(name = "sale_stage")
    private String saleStage;

    /** Where it is on the way from first contact to departure: a code. */
    @Column(name = "life_cycle")
    private String lifeCycle;

    /** How loyal it is: a code. */
    @Column(name = "attitude")
    private String attitude;

    /** What the relation rests on: a code. */
    @Column(name = "relationship_level")
    private String relationshipLevel;

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

    public String products() {
        return products;
    }

    public void setProducts(String products) {
        this.products = products;
    }

    public String industryCode() {
        return industryCode;
    }

    public void setIndustryCode(String industryCode) {
        this.industryCode = industryCode;
    }

    public String industryPosition() {
        return industryPosition;
    }

    public void setIndustryPosition(String industryPosition) {
        this.industryPosition = industryPosition;
    }

    public String companyState() {
        return companyState;
    }

    public void setCompanyState(String companyState) {
        this.companyState = companyState;
    }

    public String sizeClass() {
        return sizeClass;
    }

    public void setSizeClass(String sizeClass) {
        this.sizeClass = sizeClass;
    }

    public Integer headCount() {
        return headCount;
    }

    public void setHeadCount(Integer headCount) {
        this.headCount = headCount;
    }

    public Money turnover() {
        return turnover;
    }

    public void setTurnover(Money turnover) {
        this.turnover = turnover;
    }

    public Customer parent() {
        return parent;
    }

    public void setParent(Customer parent) {
        this.parent = parent;
    }

    public String saleStage() {
        return saleStage;
    }

    public void setSaleStage(String saleStage) {
        this.saleStage = saleStage;
    }

    public String lifeCycle() {
        return lifeCycle;
    }

    public void setLifeCycle(String lifeCycle) {
        this.lifeCycle = lifeCycle;
    }

    public String attitude() {
        return attitude;
    }

    public void setAttitude(String attitude) {
        this.attitude = attitude;
    }

    public String relationshipLevel() {
        return relationshipLevel;
    }

    public void setRelationshipLevel(String relationshipLevel) {
        this.relationshipLevel = relationshipLevel;
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
