package org.moduscrm.archive.internal.customer;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.moduscrm.archive.internal.KeyLists;
import org.moduscrm.archive.service.CustomerSearch.CustomerHit;
import org.moduscrm.archive.spi.search.SearchIndex.Hit;
import org.moduscrm.persistence.Reading;

/** Code and name of what a search found, as they are now. */
final class CustomerNames {

    private final Reading reading;

    CustomerNames(Reading reading) {
        this.reading = reading;
    }

    Map<UUID, CustomerHit> read(List<Hit> hits) {
        Map<UUID, String> matched = reasons(hits);
        Map<UUID, CustomerHit> found = new HashMap<>();
        List<UUID> ids = hits.stream().map(Hit::id).toList();
        for (List<UUID> part : KeyLists.of(ids)) {
            String marks = String.join(", ", Collections.nCopies(part.size(), "?"));
            reading.query("select id, code, name from customer where state = 'ACTIVE' and id in (" + marks + ")", part,
                    row -> found.put(row.uuid(1),
                            new CustomerHit(row.uuid(1), row.text(2), row.text(3), matched.get(row.uuid(1)))));
        }
        return found;
    }

    /** Why each was found; null where the text was blank, which finds everybody. */
    static Map<UUID, String> reasons(List<Hit> hits) {
        Map<UUID, String> reasons = new HashMap<>();
        hits.forEach(hit -> reasons.put(hit.id(), hit.matched()));
        return reasons;
    }
}
