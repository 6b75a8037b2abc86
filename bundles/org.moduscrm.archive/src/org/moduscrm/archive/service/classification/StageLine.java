package org.moduscrm.archive.service.classification;

/**
 * One class in a report over a time, both days included. Customers in the recycle bin do not count.
 *
 * @param code of the class; null for customers without one
 * @param now customers in it today
 * @param entered stays that began in the time
 * @param left stays that ended in the time
 * @param medianDays of the stays that ended in the time; of an even number of stays the mean of the middle two; null
 *     when none ended
 * @param meanDays of the stays that ended in the time; null when none ended
 */
public record StageLine(String code, long now, long entered, long left, Double medianDays, Double meanDays) {
}
