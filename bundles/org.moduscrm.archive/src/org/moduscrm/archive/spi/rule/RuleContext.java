package org.moduscrm.archive.spi.rule;

import java.math.BigDecimal;
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

    /**
     * A parameter of the rule that is asked, as the enterprise set it, or else its standard value.
     *
     * @param id one of {@link Rule#parameters}
     */
    String parameter(String id);

    /** A parameter of type count. */
    default int count(String id) {
        return Integer.parseInt(parameter(id));
    }

    /** A parameter of type number. */
    default BigDecimal number(String id) {
        return new BigDecimal(parameter(id));
    }
}
