package org.moduscrm.mode.project.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;

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

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.User;

/** The chance to sell a project to a customer. */
@Entity
@Table(name = "project_opportunity")
public class ProjectOpportunity extends ArchiveRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Column(name = "title")
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private Stage stage = Stage.QUALIFYING;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "amount_currency"))
    private Money amount;

    /** Percent; null for what is usual in the stage. */
    @Column(name = "probability")
    private Integer probability;

    @Column(name = "expected_on")
    private LocalDate expectedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "economic_buyer_id")
    private Contact economicBuyer;

    @Column(name = "economic_buyer_met_on")
    private LocalDate economicBuyerMetOn;

    @Column(name = "remark")
    private String remark;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private User owner;

    public ProjectOpportunity() {
    }

    public ProjectOpportunity(Customer customer, String title, Stage stage) {
        this.customer = customer;
        this.title = title;
        this.stage = stage;
    }

    /**
     * What an opportunity counts for in a forecast: amount × probability, rounded half up to the currency's digits.
     *
     * @param amount null gives null
     * @param percent 0 to 100
     */
    public static Money weighted(Money amount, int percent) {
        if (amount == null) {
            return null;
        }
        int digits = Math.clamp(Currency.getInstance(amount.currency()).getDefaultFractionDigits(), 0, Money.SCALE);
        BigDecimal share = amount.amount().multiply(BigDecimal.valueOf(percent, 2));
        return Money.of(share.setScale(digits, RoundingMode.HALF_UP), amount.currency());
    }

    /** Chance of winning in percent: its own, else the stage's usual one. */
    public static int chance(Stage stage, Integer probability) {
        return probability == null ? stage.usualProbability() : probability;
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

    public Stage stage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }

    public Money amount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    /** In percent; null when it is the usual one of the stage. */
    public Integer probability() {
        return probability;
    }

    public void setProbability(Integer probability) {
        this.probability = probability;
    }

    /** The day on which the order is expected, in the enterprise's zone; may be null. */
    public LocalDate expectedOn() {
        return expectedOn;
    }

    public void setExpectedOn(LocalDate expectedOn) {
        this.expectedOn = expectedOn;
    }

    /** The person at the customer who releases the money; null while unknown. */
    public Contact economicBuyer() {
        return economicBuyer;
    }

    public void setEconomicBuyer(Contact economicBuyer) {
        this.economicBuyer = economicBuyer;
    }

    /** When one of us first met the economic buyer; null while never. */
    public LocalDate economicBuyerMetOn() {
        return economicBuyerMetOn;
    }

    public void setEconomicBuyerMetOn(LocalDate economicBuyerMetOn) {
        this.economicBuyerMetOn = economicBuyerMetOn;
    }

    public String remark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public User owner() {
        return owner;
    }

    public void setOwner(User owner) {
        this.owner = owner;
    }
}
