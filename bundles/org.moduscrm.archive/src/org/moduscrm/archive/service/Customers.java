package org.moduscrm.archive.service;

import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;

/** Lists, finds and opens customers. Removed customers are left out of lists and search. */
@ProviderType
public interface Customers {

    ListWindow<CustomerRow> list(CustomerQuery query);

    /** How many rows {@link #list} would give in all. */
    long count(String text);

    /** Best match first. */
    CustomerSearch search(String text, int limit);

    /**
     * Everything that the customer editor shows, for editing.
     *
     * @throws RecordNotFoundException when there is no such customer
     */
    CustomerSheet open(UUID id);

    /** An empty sheet for a new customer. */
    CustomerSheet create();
}
