package org.moduscrm.archive.internal.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.moduscrm.archive.service.people.MovePlan;
import org.moduscrm.archive.service.people.MoveProblem;
import org.moduscrm.archive.service.people.MoveProblem.Field;
import org.moduscrm.archive.service.people.MoveRequest;
import org.moduscrm.archive.service.people.MoveRequest.FollowUp;
import org.moduscrm.archive.service.people.MoveRequest.NextPost;

/** Holds a move against what is known of the post. */
final class MoveCheck {

    private final MovePlan plan;
    private final MoveRequest request;
    private final LocalDate today;
    private final List<MoveProblem> problems = new ArrayList<>();

    MoveCheck(MovePlan plan, MoveRequest request, LocalDate today) {
        this.plan = plan;
        this.request = request;
        this.today = today;
    }

    List<MoveProblem> problems() {
        checkPost();
        if (request.next() != null) {
            checkNext(request.next());
        }
        checkFollowUp(request.followUpOld(), Field.FOLLOW_UP_OLD);
        checkFollowUp(request.followUpNew(), Field.FOLLOW_UP_NEW);
        return problems;
    }

    /** Moves are planned ahead, but a day further away than this is a slip. */
    private boolean isTooFar(LocalDate day) {
        return day.isAfter(today.plusYears(1));
    }

    private void checkPost() {
        LocalDate last = request.lastDay();
        if (plan.endsOn() != null && plan.endsOn().isBefore(today)) {
            add(Field.POST, Messages.bind(Messages.alreadyEnded, plan.endsOn()));
        }
        if (last == null) {
            add(Field.LAST_DAY, Messages.lastDayMissing);
        } else if (plan.startsOn() != null && last.isBefore(plan.startsOn())) {
            add(Field.LAST_DAY, Messages.bind(Messages.lastDayBeforeStart, last, plan.startsOn()));
        } else if (isTooFar(last)) {
            add(Field.LAST_DAY, Messages.bind(Messages.lastDayTooFar, last));
        }
    }

    private void checkNext(NextPost next) {
        if (next.customer() == null && (next.customerName() == null || next.customerName().isBlank())) {
            add(Field.CUSTOMER, Messages.customerMissing);
        }
        LocalDate start = next.startsOn();
        if (start == null) {
            add(Field.START, Messages.startMissing);
        } else if (request.lastDay() != null && !start.isAfter(request.lastDay())) {
            add(Field.START, Messages.bind(Messages.startOverlaps, start, request.lastDay()));
        } else if (isTooFar(start)) {
            add(Field.START, Messages.bind(Messages.startTooFar, start));
        } else if (plan.otherPosts().stream().anyMatch(post -> post.customer().equals(next.customer())
                && (post.endsOn() == null || !post.endsOn().isBefore(start)))) {
            add(Field.START, Messages.alreadyThere);
        }
    }

    private void checkFollowUp(FollowUp followUp, Field field) {
        if (followUp == null) {
            return;
        }
        if (followUp.subject() == null || followUp.subject().isBlank()) {
            add(field, Messages.followUpWithoutSubject);
        }
        if (followUp.on() == null) {
            add(field, Messages.followUpWithoutDay);
        } else if (followUp.on().isBefore(today) || isTooFar(followUp.on())) {
            add(field, Messages.bind(Messages.followUpDay, followUp.on()));
        }
    }

    private void add(Field field, String message) {
        problems.add(new MoveProblem(field, message));
    }
}
