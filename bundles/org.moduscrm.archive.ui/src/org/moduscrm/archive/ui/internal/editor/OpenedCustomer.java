package org.moduscrm.archive.ui.internal.editor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;

/**
 * What the editor reads when it opens a customer.
 *
 * @param next the earliest planned activity; null when nothing is planned
 * @param modes ids of the enabled modes in which the customer is enrolled
 */
record OpenedCustomer(CustomerSheet sheet, NextStep next, Set<String> modes) {

    private static final String PLANNED = "select a from Activity a where a.customer.id = :customer "
            + "and a.status = :status order by a.at";

    /** A planned activity. */
    record NextStep(Instant at, String subject) {
    }

    /** Reads a customer; blocks on the archive. @param id null for a new one */
    static OpenedCustomer read(Archive archive, UUID id) {
        if (id == null) {
            return new OpenedCustomer(archive.customers().create(), null, Set.of());
        }
        return new OpenedCustomer(archive.customers().open(id), nextStep(archive, id), archive.modes().of(id));
    }

    private static NextStep nextStep(Archive archive, UUID id) {
        List<NextStep> planned = archive.records().read(data -> data
                .select(Activity.class, PLANNED, Map.of("customer", id, "status", ActivityStatus.PLANNED)).stream()
                .filter(activity -> activity.at() != null).limit(1)
                .map(activity -> new NextStep(activity.at(), activity.subject())).toList());
        return planned.isEmpty() ? null : planned.getFirst();
    }
}
