package org.moduscrm.archive.model;

import java.text.Normalizer;
import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A word that somebody put on a customer, to find it again with others. */
@Entity
@Table(name = "customer_tag")
public class CustomerTag extends ArchiveRecord {

    /** Characters of a tag. */
    public static final int MAX_LENGTH = 60;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    /** As people wrote it. */
    @Column(name = "tag")
    private String tag;

    /** The word without width and case, by which tags are the same. Follows the word. */
    @Column(name = "tag_key")
    private String tagKey;

    public CustomerTag() {
    }

    public CustomerTag(Customer customer, String tag) {
        this.customer = customer;
        setTag(tag);
    }

    public Customer customer() {
        return customer;
    }

    public void setCustomer(Customer customer) {
        this.customer = customer;
    }

    public String tag() {
        return tag;
    }

    /** Sets the key along with it. */
    public void setTag(String tag) {
        this.tag = tag;
        tagKey = tag == null ? null : key(tag);
    }

    public String tagKey() {
        return tagKey;
    }

    /** By what two tags are the same: the word in one width, lower case, without spaces around it. */
    public static String key(String tag) {
        String key = Normalizer.normalize(tag, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return key.length() > MAX_LENGTH ? key.substring(0, MAX_LENGTH) : key;
    }
}
