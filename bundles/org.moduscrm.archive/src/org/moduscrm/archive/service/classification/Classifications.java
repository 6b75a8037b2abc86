package org.moduscrm.archive.service.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;

/**
 * How customers are classified along the sale, by life cycle, by attitude and by relationship, and since when. A customer
 * keeps its present classes itself; whoever changes them there, the time before is closed and a new one begins with the
 * business day. A class that is corrected on the day it was given leaves no trace here, only in the change log.
 */
@ProviderType
public interface Classifications {

    /** A customer's stays in all schemes: scheme by scheme, latest first. */
    List<Stay> of(UUID customer);

    /**
     * Puts a customer into a class.
     *
     * @param code null for none
     * @param reason why; may be null
     * @throws org.moduscrm.archive.service.RuleViolationException when the list does not offer the code
     */
    void classify(UUID customer, Scheme scheme, String code, String reason);

    /**
     * Who came, went and stayed how long, one line for each class: in the order of the list, then those that the list
     * lacks, then those without a class.
     *
     * @param from first day that counts
     * @param to last day that counts, not before the first
     */
    List<StageLine> report(Scheme scheme, LocalDate from, LocalDate to);
}
