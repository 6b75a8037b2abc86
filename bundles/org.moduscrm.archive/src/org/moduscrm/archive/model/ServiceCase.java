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

/** A request or complaint of a customer. Its day is that on which it came in. */
@Entity
@Table(name = "service_case")
public class ServiceCase extends TradeRecord {

    /** Code of {@code case-kind}. */
    @Column(name = "kind")
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CaseState state = CaseState.OPEN;

    @Column(name = "subject")
    private String subject;

    /** Who reported it; may be null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    /** Who was asked first, and answers for it until it is solved, whoever works on it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "first_responsible_id")
    private User firstResponsible;

    /** By when it is to be solved; may be null. */
    @Column(name = "due_on")
    private LocalDate dueOn;

    /** Null until it is solved. */
    @Column(name = "solved_on")
    private LocalDate solvedOn;

    @Column(name = "solution")
    private String solution;

    public ServiceCase() {
    }

    @Override
    public String numberSeries() {
        return "case";
    }

    public String kind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public CaseState state() {
        return state;
    }

    public void setState(CaseState state) {
        this.state = state;
    }

    public String subject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public Contact contact() {
        return contact;
    }

    public void setContact(Contact contact) {
        this.contact = contact;
    }

    public User firstResponsible() {
        return firstResponsible;
    }

    public void setFirstResponsible(User firstResponsible) {
        this.firstResponsible = firstResponsible;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public LocalDate solvedOn() {
        return solvedOn;
    }

    public void setSolvedOn(LocalDate solvedOn) {
        this.solvedOn = solvedOn;
    }

    public String solution() {
        return solution;
    }

    public void setSolution(String solution) {
        this.solution = solution;
    }
}
