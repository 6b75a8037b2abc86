package org.moduscrm.archive.service.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.service.Route;
import org.osgi.annotation.versioning.ProviderType;

/** What the archive knows of trade beyond single records. */
@ProviderType
public interface Trade {

    /**
     * What a unit of a currency is worth in the base currency: the latest rate that is known for the day or before it; 1
     * for the base currency itself.
     *
     * @param currency ISO 4217 code
     * @return empty when no rate is known
     */
    Optional<BigDecimal> rate(String currency, LocalDate day);

    /** The invoices of a customer of which something is open, or that were overpaid; the one due first comes first. */
    List<Receivable> receivables(UUID customer);

    /** The documents, lines and allocations of a customer, for editing. */
    TradeSheet sheet(UUID customer);

    /** The service cases of a customer, for editing: the documents of the sheet. */
    TradeSheet cases(UUID customer);

    /** The opportunities of a customer, for editing; the oldest first. */
    OpportunitySheet opportunities(UUID customer);

    /**
     * The attributes of a record that belong to the system it came from: only an import from there may change them. The
     * name {@code lines} stands for the lines of a document.
     *
     * @param kind of the record
     * @param source the record's; null gives an empty set
     */
    Set<String> ownedBySource(String kind, String source);

    /**
     * Freezes the amount in the base currency of documents that were written when no rate was known and now have one.
     *
     * @return how many
     */
    int postMissing(Route route);
}
