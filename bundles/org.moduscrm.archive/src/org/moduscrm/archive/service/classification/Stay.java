package org.moduscrm.archive.service.classification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A customer's time in one class. Days are business days of the enterprise's zone.
 *
 * @param code of the class
 * @param since first day
 * @param until first day of what came next; null while it lasts
 * @param reason why it was put there; may be null
 */
public record Stay(Scheme scheme, String code, LocalDate since, LocalDate until, String reason) {

    /** Days from the first to the end, or to a given day while it lasts; a stay that began on that day has 0. */
    public long days(LocalDate today) {
        return ChronoUnit.DAYS.between(since, until == null ? today : until);
    }
}
