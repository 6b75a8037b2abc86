package org.moduscrm.archive.spi.mode;

import org.osgi.annotation.versioning.ConsumerType;

/** An operating mode. Implement it as an OSGi service in the mode's bundle, whose version and vendor it bears. */
@ConsumerType
public interface Mode {

    /** Stable id, such as {@code project}. */
    String id();

    /** In the user's language. */
    String name();

    /** One sentence on who works this way, in the user's language. */
    String description();
}
