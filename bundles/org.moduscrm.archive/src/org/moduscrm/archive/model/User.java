package org.moduscrm.archive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A person of the enterprise who owns customers and writes records. Someone known only from imported data has no right
 * to log in.
 */
@Entity
@Table(name = "app_user")
public class User extends ArchiveRecord {

    /** The log-in name; also the name under which imported data knows the person. Unique. */
    @Column(name = "login")
    private String login;

    @Column(name = "display_name")
    private String displayName;

    /** Whether this person may log in. */
    @Column(name = "active")
    private boolean active;

    /** For edit models and the mapper. */
    public User() {
    }

    public User(String login, String displayName, boolean active) {
        this.login = login;
        this.displayName = displayName;
        this.active = active;
    }

    public String login() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String displayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
