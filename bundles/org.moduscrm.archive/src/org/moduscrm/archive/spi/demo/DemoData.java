package org.moduscrm.archive.spi.demo;

import java.time.LocalDate;
import java.util.Locale;

import org.moduscrm.archive.service.Archive;
import org.osgi.annotation.versioning.ConsumerType;

/** A bundle's share of the demo company. Implement it as an OSGi service. All names are fictitious. */
@ConsumerType
public interface DemoData {

    /** Shares are added in this order: the core's is 0, modes follow. */
    int order();

    /**
     * Adds the share through the write pipeline, under {@link org.moduscrm.archive.service.Route#DEMO}.
     *
     * @param today dates lie around this day
     * @param language texts are in Chinese for {@code zh}, else in English
     */
    void addTo(Archive archive, LocalDate today, Locale language);
}
