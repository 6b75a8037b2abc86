package org.moduscrm.archive.service.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a move did; {@link People#undo} takes it back.
 *
 * @param oldPost the post that ended
 * @param oldEnd its last day before the move; null when it lasted
 * @param lastDay its last day since
 * @param newPost the post that began; null when none did
 * @param newCustomer where; null when none did
 * @param customerAdded whether that customer came into being with the move
 * @param formerPoints what was marked as former
 * @param followUps what was planned
 */
public record MoveResult(UUID person, UUID oldCustomer, UUID oldPost, LocalDate oldEnd, LocalDate lastDay, UUID newPost,
        UUID newCustomer, boolean customerAdded, List<UUID> formerPoints, List<UUID> followUps) {
}
