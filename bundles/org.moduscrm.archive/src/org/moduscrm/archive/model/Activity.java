package org.moduscrm.archive.model;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * Something to do or done with a customer. A planned one is a next step; a done one is part of the timeline.
 */
@Entity
@Table(name = "activity")
public class Activity extends ForeignRecord {

    /** Null for a contact without a post. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    /** The person met, called or written to; may be null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ActivityKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ActivityStatus status;

    @Column(name = "subject")
    private String subject;

    @Column(name = "body")
    private String body;

    /** When it happened or is planned for. */
    @Column(name = "happens_at")
    private Instant at;

    /** Who did it or is to do it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private User owner;

    /** When it ends; null when only the beginning is known. Never before the beginning. */
    @Column(name = "ends_at")
    private Instant endsAt;

    /** Whether only the day matters; null where nobody said so, which means no. */
    @Column(name = "whole_day")
    private Boolean wholeDay;

    @Column(name = "place")
    private String place;

    /** What came of it. */
    @Column(name = "result_text")
    private String result;

    /** Why it was cancelled. */
    @Column(name = "cancel_reason")
    private String cancelReason;

    /** What was agreed as the next step; may be null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "next_step_id")
    private Activity nextStep;

    public Activity() {
    }

    public Customer customer() {
        return customer;
    }

    public void setCustomer(Customer customer) {
        this.customer = customer;
    }

    public Contact contact() {
        return contact;
    }

    public void setContact(Contact contact) {
        this.contact = contact;
    }

    public ActivityKind kind() {
        return kind;
    }

    public void setKind(ActivityKind kind) {
        this.kind = kind;
    }

    public ActivityStatus status() {
        return status;
    }

    public void setStatus(ActivityStatus status) {
        this.status = status;
    }

    public String subject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String body() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public Instant at() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    public User owner() {
        return owner;
    }

    public void setOwner(User owner) {
        this.owner = owner;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public void setEndsAt(Instant endsAt) {
        this.endsAt = endsAt;
    }

    public String place() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String result() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String cancelReason() {
        return cancelReason;
    }

    public void setCancelReason(String cancelReason) {
        this.cancelReason = cancelReason;
    }

    public Activity nextStep() {
        return nextStep;
    }

    public void setNextStep(Activity nextStep) {
        this.nextStep = nextStep;
    }

    public boolean isWholeDay() {
        return Boolean.TRUE.equals(wholeDay);
    }

    public void setWholeDay(boolean wholeDay) {
        this.wholeDay = wholeDay;
    }
}
