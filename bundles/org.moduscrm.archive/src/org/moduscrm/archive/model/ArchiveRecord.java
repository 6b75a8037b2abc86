package org.moduscrm.archive.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * What every record has: a key made by the client, a version for optimistic locking, and when it came and last changed.
 * Two records are equal when their keys are.
 */
@MappedSuperclass
public abstract class ArchiveRecord {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected ArchiveRecord() {
        id = Uuid7.next();
    }

    public UUID id() {
        return id;
    }

    /** Gives a new record the key under which an editor already knows it. Called by the write pipeline alone. */
    public void identify(UUID key) {
        id = key;
    }

    /**
     * Gives a record that was removed its key again, its next version and its beginning. Called by the write pipeline alone.
     */
    public void comeBack(UUID key, long nextVersion, Instant beginning) {
        id = key;
        version = nextVersion;
        createdAt = beginning;
    }

    /** 0 until the record is saved, then 1, and one more with every change. */
    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Called by the write pipeline alone, which knows the moment of the transaction. */
    public void stamp(Instant moment) {
        if (createdAt == null) {
            createdAt = moment;
        }
        changedAt = moment;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArchiveRecord entry && other.getClass() == getClass() && id.equals(entry.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
