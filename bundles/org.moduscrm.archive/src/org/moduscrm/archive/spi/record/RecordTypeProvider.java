package org.moduscrm.archive.spi.record;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Contributes kinds of record. Implement it as an OSGi service in the bundle that owns the entities; name the entity
 * classes in the bundle's {@code Modus-Entities} manifest header and carry their tables as {@code migrations/*.sql}.
 */
@ConsumerType
public interface RecordTypeProvider {

    List<RecordType<?>> recordTypes();

    /**
     * Words for histories and conflicts, in the user's language.
     *
     * @param kind kind of a record of this provider
     * @param attribute name of an attribute; null for the name of the kind itself
     * @param constant a stored constant of that attribute, such as a stage; null for the name of the attribute
     * @return null where this provider has no word
     */
    default String word(String kind, String attribute, String constant) {
        return null;
    }
}
