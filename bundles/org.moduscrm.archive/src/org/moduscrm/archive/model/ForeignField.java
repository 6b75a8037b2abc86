package org.moduscrm.archive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Says of a field of records from another system whether it may be changed here, where that differs from the usual. */
@Entity
@Table(name = "foreign_field")
public class ForeignField extends ArchiveRecord {

    /** The system; {@code *} for any. */
    @Column(name = "source_name")
    private String sourceName;

    @Column(name = "record_kind")
    private String recordKind;

    /** {@code *} for any. */
    @Column(name = "attribute")
    private String attribute;

    @Column(name = "read_only")
    private boolean readOnly;

    public ForeignField() {
    }

    public String sourceName() {
        return sourceName;
    }

    public void setSourceName(String sourceName) {
        this.sourceName = sourceName;
    }

    public String recordKind() {
        return recordKind;
    }

    public void setRecordKind(String recordKind) {
        this.recordKind = recordKind;
    }

    public String attribute() {
        return attribute;
    }

    public void setAttribute(String attribute) {
        this.attribute = attribute;
    }

    public boolean readOnly() {
        return readOnly;
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
    }
}
