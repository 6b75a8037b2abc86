package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveListener;
import org.moduscrm.archive.service.CustomerSearch.CustomerHit;
import org.moduscrm.archive.service.History;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.people.MovePlan;
import org.moduscrm.archive.service.people.MoveProblem;
import org.moduscrm.archive.service.people.MoveProblem.Field;
import org.moduscrm.archive.service.people.MoveRefusedException;
import org.moduscrm.archive.service.people.MoveRequest;
import org.moduscrm.archive.service.people.MoveRequest.FollowUp;
import org.moduscrm.archive.service.people.MoveRequest.NextPost;
import org.moduscrm.archive.service.people.MoveResult;

/** A person leaves one firm for another. */
class MovePersonTest {

    @RegisterExtension
    static final TemporaryArchive ARCHIVE = new TemporaryArchive();

    private static int nth;

    private LocalDate today;
    private Customer old;
    private Customer next;
    private Contact person;
    private Affiliation post;
    private final List<ContactPoint> points = new ArrayList<>();

    private static Archive archive() {
        return ARCHIVE.get();
    }

    @BeforeEach
    void aPersonWithAPostAndAPast() {
        nth++;
        today = archive().today();
        old = ARCHIVE.customer("Old Mill " + nth);
        next = ARCHIVE.customer("New Works " + nth);
        archive().records().write(Route.USER, workspace -> {
            person = new Contact();
            person.setName("Wang Lei " + nth);
            post = new Affiliation(person, workspace.find(Customer.class, old.id()));
            post.setPost("Buyer");
            post.setStartsOn(today.minusYears(3));
            workspace.add(person);
            workspace.add(post);
            point(ContactPointKind.EMAIL, "wang" + nth + "@oldmill.example");
            point(ContactPointKind.EMAIL, "wang" + nth + "@qq.com");
            point(ContactPointKind.DIRECT, "+86 (21) 5555 " + (8000 + nth));
            point(ContactPointKind.MOBILE, "138 0000 1234");
            points.forEach(workspace::add);
            Activity visit = new Activity();
            visit.setCustomer(workspace.find(Customer.class, old.id()));
            visit.setContact(person);
            visit.setKind(ActivityKind.VISIT);
            visit.setStatus(ActivityStatus.DONE);
            visit.setSubject("Visited the mill");
            visit.setAt(Instant.now());
            workspace.add(visit);
            return null;
        });
    }

    private void point(ContactPointKind kind, String address) {
        ContactPoint point = new ContactPoint();
        point.setContact(person);
        point.setKind(kind);
        point.setAddress(address);
        point.setRank(points.size());
        points.add(point);
    }

    private MoveRequest move(LocalDate lastDay, LocalDate start) {
        return new MoveRequest(post.id(), lastDay, "other-company",
                new NextPost(next.id(), null, "Head of purchasing", "Purchasing", "purchasing", "decider", start),
                suggested(), new FollowUp("Who follows Wang?", today.plusDays(3)),
                new FollowUp("Visit Wang at the new firm", today.plusDays(14)));
    }

    private Set<UUID> suggested() {
        return archive().people().plan(post.id()).points().stream().filter(MovePlan.Point::ofFirm)
                .map(MovePlan.Point::id).collect(Collectors.toSet());
    }

    private static Affiliation read(UUID id) {
        return archive().records().read(data -> data.find(Affiliation.class, id));
    }

    @Test
    void whatBelongsToTheFirmIsProposedAsFormerAndWhatThePersonTakesAlongIsNot() {
        MovePlan plan = archive().people().plan(post.id());
        assertEquals(List.of(true, false, true, false), plan.points().stream().map(MovePlan.Point::ofFirm).toList());
        assertEquals(1, plan.done());
        assertEquals(old.id(), plan.customer().id());
    }

    @Test
    void thePostsTheAddressesAndTheFollowUpsChangeInOneAct() {
        List<ArchiveListener.ArchiveChange> commits = new ArrayList<>();
        ArchiveListener listener = commits::add;
        archive().addListener(listener);
        LocalDate lastDay = today.minusDays(2);
        MoveResult result = archive().people().move(move(lastDay, today.minusDays(1)));
        archive().removeListener(listener);

        assertEquals(1, commits.size(), "one transaction");
        assertTrue(commits.getFirst().customers().containsAll(Set.of(old.id(), next.id())));
        Affiliation ended = read(post.id());
        assertEquals(lastDay, ended.endsOn());
        assertEquals("other-company", ended.leavingReason());
        Affiliation begun = read(result.newPost());
        assertEquals("Head of purchasing", begun.post());
        assertEquals("decider", begun.decisionRole());
        assertEquals(today.minusDays(1), begun.startsOn());
        assertEquals(List.of(lastDay.plusDays(1), "-", lastDay.plusDays(1), "-"), points.stream()
                .map(point -> archive().records().read(data -> data.find(ContactPoint.class, point.id()).formerSince()))
                .map(day -> day == null ? "-" : day).toList());
        assertEquals(List.of("Who follows Wang?", "Visited the mill"), subjects(old), "the past stays");
        assertEquals(List.of("Visit Wang at the new firm"), subjects(next));
    }

    private static List<String> subjects(Customer customer) {
        return archive().records().read(data -> data.query(
                "select subject from activity where customer_id = ? order by subject desc", List.of(customer.id()),
                row -> row.text(1)));
    }

    @Test
    void theHistoryOfBothFirmsShowsTheMoveAsOneAct() {
        archive().people().move(move(today, today.plusDays(1)));
        List<History.Entry> there = moves(old);
        List<History.Entry> here = moves(next);
        assertTrue(there.stream().anyMatch(entry -> "endsOn".equals(entry.attribute())
                && today.toString().equals(entry.after())), there.toString());
        assertTrue(here.stream().anyMatch(entry -> entry.recordKind().equals("affiliation")
                && entry.action() == History.Action.CREATED), here.toString());
        assertEquals(1, java.util.stream.Stream.concat(there.stream(), here.stream()).map(History.Entry::at).distinct()
                .count(), "at one moment");
    }

    private static List<History.Entry> moves(Customer customer) {
        return archive().history().ofCustomer(customer.id(), 100).stream()
                .filter(entry -> entry.route() == Route.MOVE).toList();
    }

    @Test
    void theOldAddressStillFindsBothFirms() {
        archive().people().move(move(today.minusDays(1), today));
        Set<UUID> byMail = archive().customers().search("wang" + nth + "@oldmill", 10).hits().stream()
                .map(CustomerHit::id).collect(Collectors.toSet());
        assertEquals(Set.of(old.id(), next.id()), byMail);
    }

    @Test
    void aPostMayEndWithoutANewOne() {
        MoveResult result = archive().people().move(
                new MoveRequest(post.id(), today, "retired", null, Set.of(), null, null));
        assertNull(result.newPost());
        assertEquals(today, read(post.id()).endsOn());
        assertEquals("retired", read(post.id()).leavingReason());
    }

    @Test
    void aFirmThatTheArchiveLacksIsAdded() {
        String name = "\uD842\uDFB7 Start-up " + nth;
        MoveResult result = archive().people().move(new MoveRequest(post.id(), today, null,
                new NextPost(null, " " + name + " ", null, null, null, null, today.plusDays(1)), Set.of(), null, null));
        assertTrue(result.customerAdded());
        assertEquals(name, archive().records().read(data -> data.find(Customer.class, result.newCustomer()).name()));
    }

    @Test
    void takingBackRestoresEverything() {
        MoveResult result = archive().people().move(move(today.minusDays(1), today));
        archive().people().undo(result);
        assertNull(read(post.id()).endsOn());
        assertNull(read(post.id()).leavingReason());
        assertNull(read(result.newPost()));
        assertTrue(points.stream().allMatch(point -> archive().records()
                .read(data -> data.find(ContactPoint.class, point.id()).formerSince() == null)));
        assertEquals(List.of("Visited the mill"), subjects(old));
        assertEquals(List.of(), subjects(next));
    }

    @Test
    void takingBackPutsANewFirmIntoTheRecycleBinAndSparesAFollowUpThatSomebodyChanged() {
        MoveResult result = archive().people().move(new MoveRequest(post.id(), today, null,
                new NextPost(null, "Gone again " + nth, null, null, null, null, today.plusDays(1)), Set.of(),
                new FollowUp("Who follows?", today), null));
        archive().records().write(Route.USER, workspace -> {
            workspace.find(Activity.class, result.followUps().getFirst()).setStatus(ActivityStatus.DONE);
            return null;
        });
        archive().people().undo(result);
        assertEquals(CustomerState.REMOVED, archive().records()
                .read(data -> data.find(Customer.class, result.newCustomer()).state()));
        assertEquals(List.of("Who follows?", "Visited the mill"), subjects(old));
    }

    @Test
    void aMoveCannotBeTakenBackOnceTheNewPostWasChanged() {
        MoveResult result = archive().people().move(move(today.minusDays(1), today));
        archive().records().write(Route.USER, workspace -> {
            workspace.find(Affiliation.class, result.newPost()).setPost("Director");
            return null;
        });
        assertThrows(MoveRefusedException.class, () -> archive().people().undo(result));
        assertEquals("Director", read(result.newPost()).post());
        assertEquals(today.minusDays(1), read(post.id()).endsOn(), "nothing was taken back");
    }

    @Test
    void badDatesAreRefusedAndTheFieldNamed() {
        assertRefused(Field.LAST_DAY, move(today.minusYears(4), today));
        assertRefused(Field.LAST_DAY, move(null, today));
        assertRefused(Field.LAST_DAY, move(today.plusYears(1).plusDays(1), today.plusYears(1).plusDays(2)));
        assertRefused(Field.START, move(today, today));
        assertRefused(Field.START, move(today, null));
        assertRefused(Field.START, move(today, today.plusYears(2)));
        assertNull(read(post.id()).endsOn(), "nothing was saved");
        assertEquals(List.of(), archive().people().check(archive().people().plan(post.id()),
                move(today.plusYears(1).minusDays(1), today.plusYears(1))));
    }

    private void assertRefused(Field field, MoveRequest request) {
        MoveRefusedException refused = assertThrows(MoveRefusedException.class, () -> archive().people().move(request));
        assertTrue(refused.problems().stream().map(MoveProblem::field).anyMatch(field::equals), refused.getMessage());
    }

    @Test
    void nobodyMovesTwiceOrToWhereHeIs() {
        archive().people().move(move(today.minusDays(2), today.minusDays(1)));
        assertRefused(Field.POST, move(today, today.plusDays(1)));
        Affiliation second = new Affiliation(null, null);
        archive().records().write(Route.USER, workspace -> {
            second.setContact(workspace.find(Contact.class, person.id()));
            second.setCustomer(workspace.find(Customer.class, old.id()));
            second.setStartsOn(today.minusDays(1));
            workspace.add(second);
            return null;
        });
        MoveRequest back = new MoveRequest(second.id(), today, null,
                new NextPost(next.id(), null, null, null, null, null, today.plusDays(1)), Set.of(), null, null);
        assertRefused(Field.START, back);
    }

    @Test
    void aFirmInTheRecycleBinAndAMissingFirmAreRefused() {
        archive().records().write(Route.USER, workspace -> {
            workspace.find(Customer.class, next.id()).setState(CustomerState.REMOVED);
            return null;
        });
        assertRefused(Field.CUSTOMER, move(today, today.plusDays(1)));
        assertRefused(Field.CUSTOMER, new MoveRequest(post.id(), today, null,
                new NextPost(null, " ", null, null, null, null, today.plusDays(1)), Set.of(), null, null));
        assertRefused(Field.FOLLOW_UP_OLD, new MoveRequest(post.id(), today, null, null, Set.of(),
                new FollowUp("Too late", today.minusDays(1)), null));
    }

    @Test
    void aReasonThatTheListLacksIsRefusedAndNothingHappens() {
        RuntimeException refused = assertThrows(RuntimeException.class, () -> archive().people().move(
                new MoveRequest(post.id(), today, "no such reason", null, Set.of(), null, null)));
        assertFalse(refused instanceof NullPointerException, refused.toString());
        assertNull(read(post.id()).endsOn());
    }
}
