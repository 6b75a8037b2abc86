package org.moduscrm.archive.model;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * A contact's post at a customer, with start and end. Moving on closes one and opens the next; the old one stays.
 */
@Entity
@Table(name = "affiliation")
public class Affiliation extends ArchiveRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    /** Title of the post. */
    @Column(name = "post")
    private String post;

    @Column(name = "department")
    private String department;

    /** First day; null when unknown. */
    @Column(name = "starts_on")
    private LocalDate startsOn;

    /** Last day; null while it lasts. */
    @Column(name = "ends_on")
    private LocalDate endsOn;

    /** Main area of responsibility: a code. */
    @Column(name = "responsibility")
    private String responsibility;

    /** Areas of responsibility in words, where the code does not say enough. */
    @Column(name = "duties")
    private String duties;

    /** The person's part in deciding to buy: a code. */
    @Column(name = "decision_role")
    private String decisionRole;

    /** Why the post ended: a code. */
    @Column(name = "leaving_reason")
    private String leavingReason;

    protected Affiliation() {
    }

    public Affiliation(Contact contact, Customer customer) {
        this.contact = contact;
        this.customer = customer;
    }

    public Contact contact() {
        return contact;
    }

    public void setContact(Contact contact) {
        this.contact = contact;
    }

    public Customer customer() {
        return customer;
    }

    public void setCustomer(Customer customer) {
        this.customer = customer;
    }

    public String post() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String department() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String responsibility() {
        return responsibility;
    }

    public void setResponsibility(String responsibility) {
        this.responsibility = responsibility;
    }

    public String duties() {
        return duties;
    }

    public void setDuties(String duties) {
        this.duties = duties;
    }

    public String decisionRole() {
        return decisionRole;
    }

    public void setDecisionRole(String decisionRole) {
        this.decisionRole = decisionRole;
    }

    public String leavingReason() {
        return leavingReason;
    }

    public void setLeavingReason(String leavingReason) {
        this.leavingReason = leavingReason;
    }

    /** Whether the post is held on a day: bounds included, an unknown bound does not limit. */
    public boolean isHeldOn(LocalDate day) {
        return (startsOn == null || !day.isBefore(startsOn)) && (endsOn == null || !day.isAfter(endsOn));
    }
}
