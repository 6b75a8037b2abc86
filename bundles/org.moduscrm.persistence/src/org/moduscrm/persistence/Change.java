package org.moduscrm.persistence;

import java.util.List;

/**
 * What a unit of work is about to do to one record.
 *
 * @param record the managed entity with its new values
 * @param kind what happens to it
 * @param attributes the attributes that differ, by name; empty for a new record
 */
public record Change(Object record, Kind kind, List<AttributeChange> attributes) {

    public enum Kind {
        CREATED, UPDATED, REMOVED
    }

    /**
     * @param attribute name of the attribute in the entity
     * @param before the value read from the database; another record for a reference; may be null
     * @param after the value to be written; may be null
     */
    public record AttributeChange(String attribute, Object before, Object after) {
    }
}
