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

/**
 * A postal address of a customer or a contact: exactly one of the two is set.
 */
@Entity
@Table(name = "address")
public class Address extends ArchiveRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AddressKind kind;

    @Column(name = "street")
    private String street;

    @Column(name = "city")
    private String city;

    /** Province or state. */
    @Column(name = "region")
    private String region;

    @Column(name = "postcode")
    private String postcode;

    /** ISO 3166-1 alpha-2 code, upper case; or the name as given when the code is unknown. */
    @Column(name = "country")
    private String country;

    /** What people call the place, such as "Plant 2"; may be null. */
    @Column(name = "site_name")
    private String siteName;

    /** First day in use; null when unknown. */
    @Column(name = "starts_on")
    private LocalDate startsOn;

    /** Last day in use; null while it is. */
    @Column(name = "ends_on")
    private LocalDate endsOn;

    public Address() {
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

    public AddressKind kind() {
        return kind;
    }

    public void setKind(AddressKind kind) {
        this.kind = kind;
    }

    public String street() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String city() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String region() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String postcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String country() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String siteName() {
        return siteName;
    }

    public void setSiteName(String siteName) {
        this.siteName = siteName;
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
}
