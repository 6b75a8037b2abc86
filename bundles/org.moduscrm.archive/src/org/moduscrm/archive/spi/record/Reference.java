package org.moduscrm.archive.spi.record;

import java.util.UUID;

/**
 * Names another record. Two references are equal when they name the same record, whatever the label says.
 *
 * @param label what people call it, at the time of reading
 */
public record Reference(UUID id, String label) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Reference reference && id.equals(reference.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
