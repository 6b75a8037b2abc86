package org.moduscrm.archive.model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/**
 * A record that may have come from another system, which is named together with the key the record has there. Both
 * together find it again at the next import; both are null for a record that was made here.
 */
@MappedSuperclass
public abstract class ForeignRecord extends ArchiveRecord {

    @Column(name = "source")
    private String source;

    @Column(name = "foreign_id")
    private String foreignId;

    public String source() {
        return source;
    }

    public String foreignId() {
        return foreignId;
    }

    public void cameFrom(String system, String key) {
        source = system;
        foreignId = key;
    }
}
