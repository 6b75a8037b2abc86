package org.moduscrm.exchange.internal.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerTag;
import org.moduscrm.archive.service.Workspace;

/** Tags of the customers of a chunk. A file adds tags, it takes none off. */
public final class Tags {

    private final Map<UUID, Set<String>> keys = new HashMap<>();
    private final Outcome outcome;

    /** @param customers those that are stored */
    public Tags(Workspace workspace, Collection<UUID> customers, Outcome outcome) {
        this.outcome = outcome;
        if (!customers.isEmpty()) {
            workspace.select(CustomerTag.class, "select t from CustomerTag t where t.customer.id in :ids",
                    Map.of("ids", customers)).forEach(tag -> keysOf(tag.customer()).add(tag.tagKey()));
        }
    }

    private Set<String> keysOf(Customer customer) {
        return keys.computeIfAbsent(customer.id(), id -> new HashSet<>());
    }

    /** @return whether one was missing */
    public boolean add(Customer customer, List<String> tags) {
        boolean changed = false;
        for (String word : tags) {
            if (keysOf(customer).add(CustomerTag.key(word))) {
                outcome.createPart(new CustomerTag(customer, word));
                changed = true;
            }
        }
        return changed;
    }
}
