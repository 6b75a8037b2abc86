package org.moduscrm.archive.service.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A person leaves a post, and may go on to another.
 *
 * @param post key of the affiliation that ends
 * @param lastDay last day in it
 * @param reason code of the list of reasons for leaving; may be null
 * @param next the post that follows; null when none is known
 * @param formerPoints keys of the person's numbers, addresses and accounts that end with the post
 * @param followUpOld what to do at the firm that the person leaves; null for nothing
 * @param followUpNew what to do at the firm that the person joins; null for nothing
 */
public record MoveRequest(UUID post, LocalDate lastDay, String reason, NextPost next, Set<UUID> formerPoints,
        FollowUp followUpOld, FollowUp followUpNew) {

    /**
     * @param customer key of the firm; null for one that the archive does not have
     * @param customerName name of a firm to be added; unused where there is a key
     * @param title may be null
     * @param department may be null
     * @param responsibility code; may be null
     * @param decisionRole code; may be null
     * @param startsOn first day, after the last day of the old post
     */
    public record NextPost(UUID customer, String customerName, String title, String department, String responsibility,
            String decisionRole, LocalDate startsOn) {
    }

    /** A call to be planned. @param on business day */
    public record FollowUp(String subject, LocalDate on) {
    }
}
