package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.Address;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.model.Invoice;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.OrderLine;
import org.moduscrm.archive.model.Payment;
import org.moduscrm.archive.model.PaymentAllocation;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.model.TradeDocument;
import org.moduscrm.archive.service.History.Action;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.archive.service.RecordNotFoundException;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.history.PastRecord;
import org.moduscrm.archive.service.history.PastRecord.Standing;
import org.moduscrm.archive.service.history.Snapshot;
import org.moduscrm.archive.spi.record.Reference;

/** A customer as it stood at a past moment. */
class AsOfTest {

    @RegisterExtension
    static final GivenTime TIME = new GivenTime();

    @RegisterExtension
    static final TemporaryArchive ARCHIVE = new TemporaryArchive();

    private static void add(ArchiveRecord... records) {
        TIME.pass(Duration.ofHours(1));
        ARCHIVE.get().records().write(Route.USER, workspace -> {
            List.of(records).forEach(workspace::add);
            return null;
        });
    }

    private static <E extends ArchiveRecord> void change(Class<E> type, UUID id, Consumer<E> change) {
        TIME.pass(Duration.ofHours(1));
        ARCHIVE.get().records().write(Route.USER, workspace -> {
            change.accept(workspace.find(type, id));
            return null;
        });
    }

    private static <E extends ArchiveRecord> void remove(Class<E> type, UUID id) {
        TIME.pass(Duration.ofHours(1));
        ARCHIVE.get().records().write(Route.USER, workspace -> {
            workspace.remove(workspace.find(type, id));
            return null;
        });
    }

    private static Customer customer(String name) {
        TIME.pass(Duration.ofHours(1));
        return ARCHIVE.customer(name);
    }

    private static Snapshot asOf(Customer customer, Instant at) {
        return ARCHIVE.get().history().asOf(customer.id(), at);
    }

    /** When the last change was stamped: by the given time, or by a server, which knows better. */
    private static Instant now() {
        return GivenTime.ofLastChange(ARCHIVE.get());
    }

    private static PastRecord the(Snapshot snapshot, ArchiveRecord record) {
        return snapshot.record(record.id()).orElseThrow(() -> new AssertionError("not there: " + record));
    }

    @Test
    void everyValueIsAsItWasWithItsType() {
        Customer customer = customer("Value Ltd");
        SalesOrder order = order(customer, "V-1", "1250.5");
        add(order);
        Instant first = now();
        change(SalesOrder.class, order.id(), stored -> {
            stored.setTotal(Money.of("99", "EUR"));
            stored.setDay(LocalDate.of(2025, 4, 1));
            stored.setRate(new BigDecimal("7.25"));
            stored.setNumber("V-2");
            stored.setRemark("Later");
        });
        change(Customer.class, customer.id(), stored -> {
            stored.setState(CustomerState.REMOVED);
            stored.setKnownSince(LocalDate.of(2020, 2, 29));
        });

        Snapshot then = asOf(customer, first);

        PastRecord past = the(then, order);
        assertEquals(Money.of("1250.5", "CNY"), past.then("total"));
        assertEquals(LocalDate.of(2025, 3, 3), past.then("day"));
        assertNull(past.then("remark"));
        assertEquals("V-1", past.label(), "called what it was called then");
        assertEquals(Standing.CHANGED, past.standing());
        assertEquals(new Reference(customer.id(), ""), past.then("customer"));
        assertEquals(Money.of("99", "EUR"), past.value("total").orElseThrow().now());
        assertEquals(CustomerState.ACTIVE, the(then, customer).then("state"));
        assertNull(the(then, customer).then("knownSince"));
        assertEquals(1, the(then, customer).version());
    }

    private static SalesOrder order(Customer customer, String number, String total) {
        SalesOrder order = new SalesOrder();
        order.setCustomer(customer);
        order.setNumber(number);
        order.setDay(LocalDate.of(2025, 3, 3));
        order.setTotal(Money.of(total, "CNY"));
        return order;
    }

    @Test
    void whatCameLaterIsAbsentAndWhatWasRemovedIsPresent() {
        Customer customer = customer("Coming Ltd");
        Address old = new Address();
        old.setCustomer(customer);
        old.setKind(org.moduscrm.archive.model.AddressKind.OFFICE);
        old.setCity("Suzhou");
        add(old);
        Instant first = now();
        Address later = new Address();
        later.setCustomer(customer);
        later.setKind(org.moduscrm.archive.model.AddressKind.DELIVERY);
        later.setCity("Wuxi");
        add(later);
        remove(Address.class, old.id());

        Snapshot then = asOf(customer, first);

        assertEquals("Suzhou", the(then, old).then("city"));
        assertEquals(Standing.REMOVED, the(then, old).standing());
        assertTrue(then.record(later.id()).isEmpty());
        assertEquals(List.of(later.id()), then.since().stream().map(PastRecord::id).toList());
        assertEquals(List.of(customer.id(), later.id()),
                asOf(customer, now()).records().stream().map(PastRecord::id).toList());
        assertFalse(asOf(customer, Instant.parse("2001-01-01T00:00:00Z")).existed());
        assertThrows(RecordNotFoundException.class, () -> ARCHIVE.get().history().asOf(UUID.randomUUID(), now()));
    }

    @Test
    void aPersonIsThereFromTheFirstPostOnWithTheNumbersOfThatTime() {
        Customer first = customer("First Employer");
        Customer second = customer("Second Employer");
        Contact person = new Contact();
        person.setName("Ada Finch");
        Affiliation post = new Affiliation(person, first);
        post.setPost("Buyer");
        ContactPoint phone = new ContactPoint();
        phone.setContact(person);
        phone.setKind(ContactPointKind.MOBILE);
        phone.setAddress("+86 138 0000 0001");
        add(person, post, phone);
        Instant atFirst = now();
        change(Affiliation.class, post.id(), stored -> stored.setEndsOn(LocalDate.of(2025, 6, 30)));
        Affiliation next = new Affiliation(person, second);
        next.setPost("Head of purchasing");
        TIME.pass(Duration.ofHours(1));
        ARCHIVE.get().records().write(Route.USER, workspace -> {
            next.setContact(workspace.find(Contact.class, person.id()));
            next.setCustomer(workspace.find(Customer.class, second.id()));
            workspace.add(next);
            return null;
        });
        change(ContactPoint.class, phone.id(), stored -> stored.setAddress("+86 138 0000 0002"));
        change(Contact.class, person.id(), stored -> stored.setName("Ada Finch-Wang"));

        Snapshot then = asOf(first, atFirst);
        assertEquals("Ada Finch", the(then, person).then("name"));
        assertEquals("+86 138 0000 0001", the(then, phone).then("address"));
        assertNull(the(then, post).then("endsOn"));
        assertEquals("Ada Finch", ((Reference) the(then, post).then("contact")).label());
        assertTrue(asOf(second, atFirst).record(person.id()).isEmpty());
        assertEquals("+86 138 0000 0002", the(asOf(second, now()), phone).then("address"));
        assertEquals("Buyer", the(asOf(first, now()), post).then("post"), "a former post stays in sight");
    }

    @Test
    void aRecordIsWithTheCustomerThatItBelongedToThen() {
        Customer from = customer("Merged Site");
        Customer to = customer("Surviving Site");
        SalesOrder order = order(from, "M-1", "10");
        OrderLine line = new OrderLine(order, 1);
        line.setDescription("Pump");
        line.setQuantity(BigDecimal.ONE);
        line.setAmount(Money.of("10", "CNY"));
        add(order, line);
        Instant before = now();
        change(SalesOrder.class, order.id(), stored -> stored.setCustomer(
                ARCHIVE.get().records().read(data -> data.find(Customer.class, to.id()))));
        Instant after = now();
        change(OrderLine.class, line.id(), stored -> stored.setDescription("Pump, painted"));

        assertEquals(Standing.MOVED, the(asOf(from, before), order).standing());
        assertEquals(Standing.MOVED, the(asOf(from, before), line).standing(), "a line goes where its order goes");
        assertTrue(asOf(to, before).record(order.id()).isEmpty());
        assertTrue(asOf(to, before).record(line.id()).isEmpty());
        assertTrue(asOf(from, after).record(order.id()).isEmpty());
        assertTrue(asOf(from, now()).record(line.id()).isEmpty());
        assertEquals("Pump", the(asOf(to, after), line).then("description"));
        List<Action> told = ARCHIVE.get().history().ofCustomer(from.id(), 100).stream().map(Entry::action).toList();
        assertEquals(2, told.stream().filter(Action.MOVED_OUT::equals).count(), told.toString());
    }

    /**
     * The clock goes back between two changes; that of a server does not, whatever we tell it. For both holds: a change
     * counts from the latest moment that it or a change before it bears.
     */
    @Test
    void theOrderOfVersionsCountsNotTheClock() {
        Customer customer = customer("Clock Ltd");
        TIME.pass(Duration.ofDays(1));
        change(Customer.class, customer.id(), stored -> stored.setRegion("East"));
        Instant east = now();
        TIME.pass(Duration.ofHours(-5));
        change(Customer.class, customer.id(), stored -> stored.setRegion("West"));
        Instant west = now();
        Instant both = east.isAfter(west) ? east : west;
        TIME.pass(Duration.ofDays(1));

        assertNull(the(asOf(customer, east.minusNanos(1_000)), customer).then("region"),
                "nothing shows before the change before it");
        assertEquals(both.equals(east) ? "West" : "East", the(asOf(customer, east), customer).then("region"));
        assertEquals(both.equals(west) ? "West" : null, the(asOf(customer, west), customer).then("region"));
        assertEquals("West", the(asOf(customer, both), customer).then("region"));
    }

    @Test
    void aTransactionIsInItWholeOrNotAtAll() {
        Customer one = customer("Whole Ltd");
        Address address = new Address();
        address.setCustomer(one);
        address.setKind(org.moduscrm.archive.model.AddressKind.OFFICE);
        add(address);
        TIME.pass(Duration.ofDays(1));
        change(Customer.class, one.id(), stored -> stored.setRegion("East"));
        Instant east = now();
        TIME.pass(Duration.ofHours(-5));
        ARCHIVE.get().records().write(Route.USER, workspace -> {
            workspace.find(Customer.class, one.id()).setIndustry("Food");
            workspace.find(Address.class, address.id()).setCity("Harbin");
            return null;
        });
        Instant together = now();
        TIME.pass(Duration.ofDays(1));

        Snapshot before = asOf(one, (east.isAfter(together) ? east : together).minusNanos(1_000));
        assertNull(the(before, one).then("industry"));
        assertNull(the(before, address).then("city"), "the address was changed together with the customer");
        Snapshot after = asOf(one, east.isAfter(together) ? east : together);
        assertEquals("Food", the(after, one).then("industry"));
        assertEquals("Harbin", the(after, address).then("city"));
    }

    @Test
    void aFollowUpOfAPersonIsWithThePersonUntilItIsFiledWithACustomer() {
        Customer customer = customer("Filing Ltd");
        Contact person = new Contact();
        person.setName("Li Ming");
        Activity call = new Activity();
        call.setContact(person);
        call.setKind(ActivityKind.CALL);
        call.setStatus(ActivityStatus.DONE);
        call.setSubject("Asked for prices");
        call.setAt(now());
        add(person, call);
        Instant before = now();
        change(Activity.class, call.id(), stored -> stored.setCustomer(
                ARCHIVE.get().records().read(data -> data.find(Customer.class, customer.id()))));

        assertTrue(asOf(customer, before).record(call.id()).isEmpty());
        assertEquals("Asked for prices", the(asOf(customer, now()), call).label());
        assertEquals(customer.id(), the(asOf(customer, now()), call).subject());
    }

    @Test
    void aFollowUpThatWentFromAPersonToTheCustomerOfThePersonIsThereOnce() {
        Customer customer = customer("Filed Ltd");
        Contact person = new Contact();
        person.setName("Zhao Min");
        Affiliation post = new Affiliation(person, customer);
        Activity call = new Activity();
        call.setContact(person);
        call.setKind(ActivityKind.CALL);
        call.setStatus(ActivityStatus.DONE);
        call.setSubject("Asked for a visit");
        call.setAt(now());
        add(person, post, call);
        Instant before = now();
        change(Activity.class, call.id(), stored -> stored.setCustomer(
                ARCHIVE.get().records().read(data -> data.find(Customer.class, customer.id()))));

        assertEquals(person.id(), the(asOf(customer, before), call).subject());
        assertEquals(customer.id(), the(asOf(customer, now()), call).subject());
    }

    @Test
    void anAllocationGoesOnceWhereItsPaymentAndItsInvoiceGo() {
        Customer from = customer("Paying Site");
        Customer to = customer("Paying Headquarters");
        Invoice invoice = document(new Invoice(), from);
        Payment payment = document(new Payment(), from);
        PaymentAllocation allocation = new PaymentAllocation(payment, invoice, invoice.total());
        add(invoice, payment, allocation);
        Instant before = now();
        TIME.pass(Duration.ofHours(1));
        ARCHIVE.get().records().write(Route.MERGE, workspace -> {
            Customer survivor = workspace.find(Customer.class, to.id());
            workspace.find(Invoice.class, invoice.id()).setCustomer(survivor);
            workspace.find(Payment.class, payment.id()).setCustomer(survivor);
            return null;
        });

        assertEquals(Standing.MOVED, the(asOf(from, before), allocation).standing());
        assertTrue(asOf(to, before).record(allocation.id()).isEmpty());
        assertEquals(to.id(), the(asOf(to, now()), allocation).subject());
        assertTrue(asOf(from, now()).record(allocation.id()).isEmpty());
    }

    private static <D extends TradeDocument> D document(D document, Customer customer) {
        document.setCustomer(customer);
        document.setDay(LocalDate.of(2025, 3, 3));
        document.setTotal(Money.of("100", "CNY"));
        return document;
    }
}
