package org.moduscrm.exchange.internal.write;

import org.moduscrm.archive.model.ContactPointKind;

/**
 * A way to reach somebody as a file has it.
 *
 * @param label may be null
 */
public record PointText(ContactPointKind kind, String address, String label) {

    /** Longest address. */
    public static final int MAX = 500;

    /** Longest label. */
    public static final int MAX_LABEL = 60;
}
