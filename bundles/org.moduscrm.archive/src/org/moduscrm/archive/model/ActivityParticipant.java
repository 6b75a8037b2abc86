package org.moduscrm.archive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Somebody who takes part in an activity: a contact, a colleague, or a stranger known by name and address only. */
@Entity
@Table(name = "activity_participant")
public class ActivityParticipant extends ArchiveRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_id")
    private Activity activity;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private ParticipantRole role;

    /** Null for others than contacts. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    /** Null for others than colleagues. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    private User user;

    /** As the mail or the calendar names the person; null where contact or colleague says enough. */
    @Column(name = "name")
    private String name;

    /** Mail address; may be null. */
    @Column(name = "address")
    private String address;

    public ActivityParticipant() {
        role = ParticipantRole.ATTENDEE;
    }

    public Activity activity() {
        return activity;
    }

    public void setActivity(Activity activity) {
        this.activity = activity;
    }

    public ParticipantRole role() {
        return role;
    }

    public void setRole(ParticipantRole role) {
        this.role = role;
    }

    public Contact contact() {
        return contact;
    }

    public void setContact(Contact contact) {
        this.contact = contact;
    }

    public User user() {
        return user;
    }

    public void setUser(User user) {
        this.user = user;
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String address() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    /** What people call the participant. */
    public String label() {
        if (contact != null) {
            return contact.name();
        }
        if (user != null) {
            return user.displayName();
        }
        return name == null ? address : name;
    }
}
