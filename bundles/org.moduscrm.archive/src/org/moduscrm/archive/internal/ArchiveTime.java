package org.moduscrm.archive.internal;

import java.time.Instant;
import java.time.InstantSource;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * What time it is: the machine's own, unless an {@link InstantSource} service knows better, as where a year passes in a
 * minute.
 */
@Component(service = ArchiveTime.class)
public class ArchiveTime implements InstantSource {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile InstantSource given;

    @Activate
    public ArchiveTime() {
        // the given time comes and goes
    }

    @Override
    public Instant instant() {
        InstantSource present = given;
        return present == null ? Instant.now() : present.instant();
    }
}
