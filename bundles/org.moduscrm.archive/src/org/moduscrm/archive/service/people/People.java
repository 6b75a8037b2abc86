package org.moduscrm.archive.service.people;

import java.util.List;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;

/** Moves people from post to post: each move is one act, in one transaction, and can be undone as one. */
@ProviderType
public interface People {

    /**
     * What there is to know before a move.
     *
     * @param post key of the affiliation that ends
     * @throws org.moduscrm.archive.service.RecordNotFoundException when there is no such post
     */
    MovePlan plan(UUID post);

    /**
     * What speaks against a move, field by field; empty when nothing does. Asks no database, so it may be called on any
     * thread. {@link #move} asks the same of what is stored by then.
     */
    List<MoveProblem> check(MovePlan plan, MoveRequest request);

    /**
     * Ends a post and, where the person goes on to another, begins the next. What was done with the person stays with
     * the customer where it was done; addresses of the old firm stay, marked as former from the day after the last.
     *
     * @throws MoveRefusedException when {@link #check} objects; nothing was saved
     */
    MoveResult move(MoveRequest request);

    /**
     * Takes a move back: the old post goes on, the new one is gone, addresses are in use again, and the follow-ups that
     * nobody touched since are gone. A customer that came into being with the move goes to the recycle bin.
     *
     * @throws MoveRefusedException when one of the two posts was changed since; nothing was saved
     */
    void undo(MoveResult move);
}
