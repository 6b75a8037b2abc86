package org.moduscrm.archive.model;

import java.time.LocalDate;
import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * A way to reach a customer or a contact: exactly one of the two is set.
 */
@Entity
@Table(name = "contact_point")
public class ContactPoint extends ArchiveRecord {

    private static final int MAX_LENGTH = 500;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ContactPointKind kind;

    /** The number, address or account as people write it. */
    @Column(name = "address")
    private String address;

    /** Digits of a number, lower case of everything else. Follows the address. */
    @Column(name = "search_text")
    private String searchText;

    /** Free word such as "reception"; may be null. */
    @Column(name = "label")
    private String label;

    /** Lower is preferred, from 0. */
    @Column(name = "rank_no")
    private int rank;

    /** The first day on which nobody is reached by it any more; null while it is in use. */
    @Column(name = "former_since")
    private LocalDate formerSince;

    public ContactPoint() {
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

    public ContactPointKind kind() {
        return kind;
    }

    public void setKind(ContactPointKind kind) {
        this.kind = kind;
        setAddress(address);
    }

    public String address() {
        return address;
    }

    /** Sets the search text along with it. */
    public void setAddress(String address) {
        this.address = address;
        searchText = address == null ? null : searchText(kind, address);
    }

    public LocalDate formerSince() {
        return formerSince;
    }

    public void setFormerSince(LocalDate formerSince) {
        this.formerSince = formerSince;
    }

    private static String searchText(ContactPointKind kind, String address) {
        String digits = kind != null && kind.isNumber() ? digits(address) : "";
        String text = digits.isEmpty() ? address.strip().toLowerCase(Locale.ROOT) : digits;
        return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    }

    /** Of any script, as 0 to 9. */
    private static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        number.codePoints().filter(Character::isDigit).forEach(point -> digits.append(Character.digit(point, 10)));
        return digits.toString();
    }

    public String searchText() {
        return searchText;
    }

    public String label() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public int rank() {
        return rank;
    }

    public void setRank(int rank) {
        this.rank = rank;
    }
}
