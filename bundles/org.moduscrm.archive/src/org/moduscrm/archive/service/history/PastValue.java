package org.moduscrm.archive.service.history;

/**
 * A value then and now, each of the attribute's type, where a reference is a
 * {@link org.moduscrm.archive.spi.record.Reference}. A constant that this release does not know any more, and every value of
 * a kind whose bundle is not installed, is the text as it is stored.
 *
 * @param then null for none; also where the attribute came with a later release
 * @param now null for none, or when the record is there no longer
 * @param differs whether then and now are different values
 */
public record PastValue(String attribute, Object then, Object now, boolean differs) {
}
