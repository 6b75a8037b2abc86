package org.moduscrm.archive.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

import org.moduscrm.persistence.Reading;
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

    /** What a transaction stamps with: the given time, else the server's where there is one; cut to what databases keep. */
    Instant stamp(Reading transaction) {
        InstantSource present = given;
        Instant moment = present == null ? transaction.serverTime().orElseGet(Instant::now) : present.instant();
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
