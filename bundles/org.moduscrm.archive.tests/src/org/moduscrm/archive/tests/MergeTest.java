package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.ClassificationPeriod;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerTag;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.History.Action;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.classification.Scheme;
import org.moduscrm.archive.service.classification.Stay;

/** Two customers are one: what comes and is there already is there once, and of two classes one goes on. */
class MergeTest {

    private static final LocalDate START = LocalDate.of(2032, 5, 3);

    @RegisterExtension
    static final TemporaryArchive ARCHIVE = new TemporaryArchive();

    @RegisterExtension
    final Calendar calendar = new Calendar();

    private final Archive archive = ARCHIVE.get();
    private UUID survivor;
    private UUID loser;

    @BeforeEach
    void begin() {
        calendar.turnTo(START, archive.zone());
        survivor = ARCHIVE.customer("Surviving Ltd").id();
        loser = ARCHIVE.customer("Merged Ltd").id();
    }

    private void later(int days) {
        calendar.turnTo(START.plusDays(days), archive.zone());
    }

    private void tag(UUID customer, String word) {
        archive.records().write(Route.USER, workspace -> {
            workspace.add(new CustomerTag(workspace.find(Customer.class, customer), word));
            return null;
        });
    }

    private ContactPoint phone(UUID customer, String number, int rank, LocalDate formerSince) {
        return archive.records().write(Route.USER, workspace -> {
            ContactPoint point = new ContactPoint();
            point.setCustomer(workspace.find(Customer.class, customer));
            point.setKind(ContactPointKind.PHONE);
            point.setAddress(number);
            point.setLabel(customer.equals(loser) ? "reception" : null);
            point.setRank(rank);
            point.setFormerSince(formerSince);
            workspace.add(point);
            return point;
        });
    }

    private <E extends ArchiveRecord> List<E> of(Class<E> type, UUID customer) {
        return archive.records().read(data -> data.select(type, "select r from " + type.getSimpleName()
                + " r where r.customer.id = :customer order by r.id", Map.of("customer", customer)));
    }

    private void merge(UUID... losers) {
        archive.records().write(Route.MERGE, workspace -> {
            Customer stays = workspace.find(Customer.class, survivor);
            for (UUID from : losers) {
                Map<String, Object> its = Map.of("customer", from);
                workspace.select(CustomerTag.class, "select t from CustomerTag t where t.customer.id = :customer", its)
                        .forEach(tag -> tag.setCustomer(stays));
                workspace.select(ContactPoint.class, "select p from ContactPoint p where p.customer.id = :customer", its)
                        .forEach(point -> point.setCustomer(stays));
                workspace.select(ClassificationPeriod.class,
                        "select p from ClassificationPeriod p where p.customer.id = :customer", its)
                        .forEach(period -> period.setCustomer(stays));
            }
            return null;
        });
    }

    private List<Stay> stays(UUID customer) {
        return archive.classifications().of(customer);
    }

    private static Stay stay(Scheme scheme, String code, LocalDate since, LocalDate until) {
        return new Stay(scheme, code, since, until, "told");
    }

    private void classify(UUID customer, Scheme scheme, String code) {
        archive.classifications().classify(customer, scheme, code, "told");
    }

    private Customer stored(UUID customer) {
        return archive.records().read(data -> data.find(Customer.class, customer));
    }

    @Test
    void theClassOfTheSurvivorGoesOnAndTheOtherEndsOnThatDay() {
        classify(survivor, Scheme.SALE_STAGE, "customer");
        later(5);
        classify(loser, Scheme.SALE_STAGE, "target");
        later(20);
        classify(loser, Scheme.SALE_STAGE, "potential");
        later(40);

        merge(loser);

        assertEquals(List.of(stay(Scheme.SALE_STAGE, "potential", START.plusDays(20), START.plusDays(40)),
                stay(Scheme.SALE_STAGE, "target", START.plusDays(5), START.plusDays(20)),
                stay(Scheme.SALE_STAGE, "customer", START, null)), stays(survivor));
        assertEquals("customer", stored(survivor).saleStage());
        assertEquals(List.of(), stays(loser));
        assertNull(stored(loser).saleStage(), "whom the class left has none");
    }

    @Test
    void aSurvivorWithoutAClassTakesTheOneThatComesAndOfTwoThatComeOne() {
        UUID third = ARCHIVE.customer("Third Ltd").id();
        classify(loser, Scheme.ATTITUDE, "loyal");
        classify(third, Scheme.ATTITUDE, "switching");
        later(7);

        merge(loser, third);

        assertEquals(1, stays(survivor).stream().filter(stay -> stay.until() == null).count());
        assertEquals(2, stays(survivor).size(), "nothing of the past is lost");
        assertEquals("loyal", stored(survivor).attitude());
        later(9);
        classify(survivor, Scheme.ATTITUDE, "none");
        assertEquals(1, stays(survivor).stream().filter(stay -> stay.until() == null).count());
    }

    @Test
    void theSameClassGivenOnTheDayOfTheMergeIsThereOnce() {
        classify(survivor, Scheme.LIFE_CYCLE, "growth");
        classify(loser, Scheme.LIFE_CYCLE, "growth");

        merge(loser);

        assertEquals(List.of(stay(Scheme.LIFE_CYCLE, "growth", START, null)), stays(survivor));
    }

    @Test
    void equalTagsAreThereOnceAndTheOthersAllCome() {
        UUID third = ARCHIVE.customer("Third Ltd").id();
        tag(survivor, "Key account");
        tag(loser, "KEY ACCOUNT");
        tag(loser, "Fair");
        tag(third, "fair");

        merge(loser, third);

        assertEquals(List.of("Key account", "Fair"),
                of(CustomerTag.class, survivor).stream().map(CustomerTag::tag).toList());
        List<Entry> told = archive.history().ofCustomer(loser, 100);
        assertEquals(1, told.stream().filter(entry -> entry.action() == Action.REMOVED
                && "tag".equals(entry.attribute())).filter(entry -> "KEY ACCOUNT".equals(entry.before())).count(),
                "what went is in the history of whose it was: " + told);
    }

    @Test
    void equalNumbersAreThereOnceWithAllThatIsKnownOfThemAndPreferredOnesStayFirst() {
        phone(survivor, "+86 512 5550 0001", 0, START.minusDays(9));
        phone(survivor, "+86 512 5550 0002", 1, null);
        phone(loser, "(+86) 512-5550-0001", 0, null);
        phone(loser, "+86 512 5550 0003", 0, null);

        merge(loser);

        List<ContactPoint> points = of(ContactPoint.class, survivor);
        assertEquals(List.of("+86 512 5550 0001", "+86 512 5550 0002", "+86 512 5550 0003"),
                points.stream().map(ContactPoint::address).toList());
        assertNull(points.getFirst().formerSince(), "one of the two was in use");
        assertEquals("reception", points.getFirst().label());
        assertEquals(List.of(0, 1, 2), points.stream().map(ContactPoint::rank).toList());
        assertEquals(List.of(), of(ContactPoint.class, loser));
    }
}
