package org.moduscrm.archive.spi.rule;

import java.time.LocalDate;
import java.time.ZoneId;

import org.moduscrm.archive.spi.data.DataReader;
import org.osgi.annotation.versioning.ProviderType;

/** What a rule may look at. */
@ProviderType
public interface RuleContext {

    /** Reads the archive with the rights of the system: a message must not tell what its reader may not see. */
    DataReader data();

    /** What is being written. */
    PendingWrites pending();

    /** The enterprise's business day. */
    LocalDate today();

    /** The zone of business days. */
    ZoneId zone();
}
