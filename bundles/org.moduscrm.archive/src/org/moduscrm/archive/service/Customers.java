package org.moduscrm.archive.service;

import java.util.List;
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

    /**
     * The group that a customer belongs to, as a tree: every company before its branches, branches by name. The customer
     * alone when it has neither parent nor branches; at most 500 companies. Removed ones are left out, and a circle is
     * cut where it closes.
     */
    List<GroupMember> group(UUID id);

    /** Tags that customers have, the most used first, that begin with a text as far as width and case do not matter. */
    List<String> tags(String text, int limit);

    /** An empty sheet for a new customer. */
    CustomerSheet create();
}
