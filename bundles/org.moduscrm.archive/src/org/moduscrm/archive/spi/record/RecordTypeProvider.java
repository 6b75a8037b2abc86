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
}
