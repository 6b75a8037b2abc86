package org.moduscrm.archive.model;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * A file that belongs to a customer or to another record, with all versions that it had. Its content stands in the
 * archive's one store.
 */
@Entity
@Table(name = "document")
public class Document extends ArchiveRecord {

    /** What people call it. */
    @Column(name = "title")
    private String title;

    /** Code of the list of document kinds; null for none. */
    @Column(name = "kind_code")
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DocumentState state;

    /** The customer whose it is; null for one that belongs to no customer. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    /** Kind of the record that it belongs to, such as {@code activity}; null where it belongs to the customer itself. */
    @Column(name = "record_kind")
    private String recordKind;

    /** Key of that record. */
    @Column(name = "record_id")
    private UUID recordId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private User owner;

    /** Number of the newest version, from 1. */
    @Column(name = "current_no")
    private int currentNumber;

    public Document() {
        state = DocumentState.ACTIVE;
    }

    public String title() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String kind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public DocumentState state() {
        return state;
    }

    public void setState(DocumentState state) {
        this.state = state;
    }

    public Customer customer() {
        return customer;
    }

    public void setCustomer(Customer customer) {
        this.customer = customer;
    }

    public String recordKind() {
        return recordKind;
    }

    public void setRecordKind(String recordKind) {
        this.recordKind = recordKind;
    }

    public UUID recordId() {
        return recordId;
    }

    public void setRecordId(UUID recordId) {
        this.recordId = recordId;
    }

    public User owner() {
        return owner;
    }

    public void setOwner(User owner) {
        this.owner = owner;
    }

    public int currentNumber() {
        return currentNumber;
    }

    public void setCurrentNumber(int currentNumber) {
        this.currentNumber = currentNumber;
    }
}
