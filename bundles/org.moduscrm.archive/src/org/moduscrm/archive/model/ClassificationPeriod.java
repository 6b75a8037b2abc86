package org.moduscrm.archive.model;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** How long a customer was in one class of a scheme, such as a sale stage. In the enterprise's business days. */
@Entity
@Table(name = "classification_period")
public class ClassificationPeriod extends ArchiveRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    /** Id of the code list. */
    @Column(name = "scheme")
    private String scheme;

    @Column(name = "code")
    private String code;

    /** First day. */
    @Column(name = "since_day")
    private LocalDate since;

    /** First day of the next class, or of none; null while it lasts. */
    @Column(name = "until_day")
    private LocalDate until;

    /** Why it was put there; may be null. */
    @Column(name = "reason")
    private String reason;

    protected ClassificationPeriod() {
    }

    public ClassificationPeriod(Customer customer, String scheme, String code, LocalDate since) {
        this.customer = customer;
        this.scheme = scheme;
        this.code = code;
        this.since = since;
    }

    public Customer customer() {
        return customer;
    }

    public void setCustomer(Customer customer) {
        this.customer = customer;
    }

    public String scheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    public String code() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate since() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate until() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String reason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
