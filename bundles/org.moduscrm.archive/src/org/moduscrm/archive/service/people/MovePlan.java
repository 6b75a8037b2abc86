package org.moduscrm.archive.service.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.spi.record.Reference;

/**
 * What there is to know before a person moves.
 *
 * @param post key of the affiliation that would end
 * @param title of that post; may be null
 * @param person who holds it
 * @param customer where
 * @param startsOn first day; null when unknown
 * @param endsOn last day; null while it lasts
 * @param points numbers, addresses and accounts of the person that are in use, the preferred one first
 * @param done follow-ups with the person at the customer; they stay there
 * @param planned next steps with the person at the customer; they stay there too
 * @param otherPosts the person's other posts
 */
public record MovePlan(UUID post, String title, Reference person, Reference customer, LocalDate startsOn, LocalDate endsOn,
        List<Point> points, int done, int planned, List<OtherPost> otherPosts) {

    /** @param ofFirm whether it is likely to end with the post, as a number or a mail address of the firm does */
    public record Point(UUID id, ContactPointKind kind, String address, boolean ofFirm) {
    }

    /** @param endsOn null while it lasts */
    public record OtherPost(UUID customer, LocalDate startsOn, LocalDate endsOn) {
    }
}
