package org.moduscrm.archive.internal.people;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.moduscrm.archive.internal.ArchiveCore;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.service.Records;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.service.people.MovePlan;
import org.moduscrm.archive.service.people.MoveProblem;
import org.moduscrm.archive.service.people.MoveProblem.Field;
import org.moduscrm.archive.service.people.MoveRefusedException;
import org.moduscrm.archive.service.people.MoveRequest;
import org.moduscrm.archive.service.people.MoveRequest.FollowUp;
import org.moduscrm.archive.service.people.MoveRequest.NextPost;
import org.moduscrm.archive.service.people.MoveResult;
import org.moduscrm.archive.service.people.People;

/** Moves people through the write pipeline, a transaction for each move. */
public final class PeopleService implements People {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final ArchiveCore core;
    private final Records records;

    public PeopleService(ArchiveCore core, Records records) {
        this.core = core;
        this.records = records;
    }

    @Override
    public MovePlan plan(UUID post) {
        return records.read(data -> MovePlans.read(data, post));
    }

    @Override
    public List<MoveProblem> check(MovePlan plan, MoveRequest request) {
        return new MoveCheck(plan, request, core.today()).problems();
    }

    @Override
    public MoveResult move(MoveRequest request) {
        return records.write(Route.MOVE, workspace -> {
            List<MoveProblem> problems = check(MovePlans.read(workspace, request.post()), request);
            if (!problems.isEmpty()) {
                throw new MoveRefusedException(problems);
            }
            return move(workspace, request);
        });
    }

    private MoveResult move(Workspace workspace, MoveRequest request) {
        Affiliation old = workspace.find(Affiliation.class, request.post());
        LocalDate oldEnd = old.endsOn();
        old.setEndsOn(request.lastDay());
        old.setLeavingReason(request.reason());
        Customer firm = request.next() == null ? null : firm(workspace, request.next());
        Affiliation next = firm == null ? null : begin(workspace, request.next(), old.contact(), firm);
        List<UUID> former = former(workspace, request, old.contact());
        List<UUID> followUps = new ArrayList<>();
        plan(workspace, request.followUpOld(), old.customer(), null, followUps);
        if (firm != null) {
            plan(workspace, request.followUpNew(), firm, old.contact(), followUps);
        }
        return new MoveResult(old.contact().id(), old.customer().id(), old.id(), oldEnd, request.lastDay(),
                next == null ? null : next.id(), firm == null ? null : firm.id(),
                firm != null && request.next().customer() == null, former, followUps);
    }

    private Customer firm(Workspace workspace, NextPost next) {
        if (next.customer() != null) {
            Customer firm = workspace.find(Customer.class, next.customer());
            if (firm == null || firm.state() != CustomerState.ACTIVE) {
                throw refused(Field.CUSTOMER, Messages.customerGone);
            }
            return firm;
        }
        Customer added = new Customer();
        added.setName(next.customerName().strip());
        added.setOwner(workspace.find(User.class, core.author().id()));
        workspace.add(added);
        return added;
    }

    private static Affiliation begin(Workspace workspace, NextPost next, Contact person, Customer firm) {
        Affiliation post = new Affiliation(person, firm);
        post.setPost(next.title());
        post.setDepartment(next.department());
        post.setResponsibility(next.responsibility());
        post.setDecisionRole(next.decisionRole());
        post.setStartsOn(next.startsOn());
        workspace.add(post);
        return post;
    }

    private static List<UUID> former(Workspace workspace, MoveRequest request, Contact person) {
        List<UUID> marked = new ArrayList<>();
        for (UUID id : request.formerPoints()) {
            ContactPoint point = workspace.find(ContactPoint.class, id);
            if (point != null && person.equals(point.contact()) && point.formerSince() == null) {
                point.setFormerSince(request.lastDay().plusDays(1));
                marked.add(id);
            }
        }
        return marked;
    }

    private void plan(Workspace workspace, FollowUp followUp, Customer customer, Contact person, List<UUID> planned) {
        if (followUp == null) {
            return;
        }
        Activity call = new Activity();
        call.setCustomer(customer);
        call.setContact(person);
        call.setOwner(customer.owner() == null ? workspace.find(User.class, core.author().id()) : customer.owner());
        call.setKind(ActivityKind.CALL);
        call.setStatus(ActivityStatus.PLANNED);
        call.setSubject(followUp.subject().strip());
        call.setAt(followUp.on().atTime(MORNING).atZone(core.zone()).toInstant());
        workspace.add(call);
        planned.add(call.id());
    }

    @Override
    public void undo(MoveResult move) {
        records.write(Route.MOVE, workspace -> {
            Affiliation old = workspace.find(Affiliation.class, move.oldPost());
            Affiliation next = move.newPost() == null ? null : workspace.find(Affiliation.class, move.newPost());
            boolean changed = old == null || !Objects.equals(old.endsOn(), move.lastDay())
                    || move.newPost() != null && (next == null || next.version() != 1);
            if (changed) {
                throw refused(Field.POST, Messages.changedSince);
            }
            old.setEndsOn(move.oldEnd());
            old.setLeavingReason(null);
            if (next != null) {
                workspace.remove(next);
            }
            takeBack(workspace, move);
            return null;
        });
    }

    private static void takeBack(Workspace workspace, MoveResult move) {
        move.formerPoints().stream().map(id -> workspace.find(ContactPoint.class, id)).filter(Objects::nonNull)
                .filter(point -> move.lastDay().plusDays(1).equals(point.formerSince()))
                .forEach(point -> point.setFormerSince(null));
        move.followUps().stream().map(id -> workspace.find(Activity.class, id)).filter(Objects::nonNull)
                .filter(activity -> activity.version() == 1).forEach(workspace::remove);
        if (move.customerAdded()) {
            workspace.find(Customer.class, move.newCustomer()).setState(CustomerState.REMOVED);
        }
    }

    private static MoveRefusedException refused(Field field, String message) {
        return new MoveRefusedException(List.of(new MoveProblem(field, message)));
    }
}
