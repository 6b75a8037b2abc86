package org.moduscrm.archive.model;

import java.math.BigDecimal;
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

/** The chance to sell something to a customer. Modes add what they need in tables of their own. */
@Entity
@Table(name = "opportunity")
public class Opportunity extends ForeignRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Column(name = "title")
    private String title;

    /** May be null. */
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "amount_currency"))
    private Money amount;

    /** Code of {@code opportunity-stage}; kept as it was when the opportunity was closed. */
    @Column(name = "stage")
    private String stage;

    /** Chance of winning in percent; null for what the stage says. */
    @Column(name = "probability")
    private Integer probability;

    /** Why the chance differs from what the stage says. */
    @Column(name = "probability_reason")
    private String probabilityReason;

    /** The day on which the order is expected, in the enterprise's zone; may be null. */
    @Column(name = "expected_on")
    private LocalDate expectedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private User owner;

    /** Null while it is open. */
    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    /** Code of {@code result-reason}. */
    @Column(name = "outcome_reason")
    private String outcomeReason;

    /** Null while it is open. */
    @Column(name = "closed_on")
    private LocalDate closedOn;

    /** Against whom; may be null. */
    @Column(name = "competitor")
    private String competitor;

    @Column(name = "remark")
    private String remark;

    public Opportunity() {
    }

    public Opportunity(Customer customer, String title, String stage) {
        this.customer = customer;
        this.title = title;
        this.stage = stage;
    }

    /**
     * What an opportunity counts for in a forecast: amount × chance, rounded half up to the currency's digits.
     *
     * @param amount null gives null
     * @param percent 0 to 100
     */
    public static Money weighted(Money amount, int percent) {
        return amount == null ? null
                : Money.rounded(amount.amount().multiply(BigDecimal.valueOf(percent, 2)), amount.currency());
    }

    public Customer customer() {
        return customer;
    }

    public void setCustomer(Customer customer) {
        this.customer = customer;
    }

    public String title() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Money amount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String stage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public Integer probability() {
        return probability;
    }

    public void setProbability(Integer probability) {
        this.probability = probability;
    }

    public String probabilityReason() {
        return probabilityReason;
    }

    public void setProbabilityReason(String probabilityReason) {
        this.probabilityReason = probabilityReason;
    }

    public LocalDate expectedOn() {
        return expectedOn;
    }

    public void setExpectedOn(LocalDate expectedOn) {
        this.expectedOn = expectedOn;
    }

    public User owner() {
        return owner;
    }

    public void setOwner(User owner) {
        this.owner = owner;
    }

    public Outcome outcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String outcomeReason() {
        return outcomeReason;
    }

    public void setOutcomeReason(String outcomeReason) {
        this.outcomeReason = outcomeReason;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }

    public String competitor() {
        return competitor;
    }

    public void setCompetitor(String competitor) {
        this.competitor = competitor;
    }

    public String remark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
