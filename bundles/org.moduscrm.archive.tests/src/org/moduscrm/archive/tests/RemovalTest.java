package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.OrderLine;
import org.moduscrm.archive.model.Product;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.model.ServiceCase;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.RuleViolationException;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.service.fields.ProductFields;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Severity;

/** What others refer to does not go, and customers do not go at all; who tries is told why, and nothing is half done. */
class RemovalTest {

    @RegisterExtension
    static final TemporaryArchive ARCHIVE = new TemporaryArchive();

    private final Archive archive = ARCHIVE.get();
    private final Customer customer = ARCHIVE.customer("Removal Ltd");

    private void add(ArchiveRecord... records) {
        archive.records().write(Route.USER, workspace -> {
            List.of(records).forEach(workspace::add);
            return null;
        });
    }

    private Product product(String name) {
        Product product = new Product();
        product.setCode(UUID.randomUUID().toString().substring(0, 13));
        product.setName(name);
        add(product);
        return product;
    }

    private SalesOrder order() {
        SalesOrder order = new SalesOrder();
        order.setCustomer(customer);
        order.setDay(LocalDate.of(2026, 3, 2));
        order.setTotal(Money.of("10", "CNY"));
        add(order);
        return order;
    }

    private OrderLine line(SalesOrder order, Product product, String description) {
        OrderLine line = new OrderLine(order, 1);
        line.setProduct(product);
        line.setDescription(description);
        line.setQuantity(BigDecimal.ONE);
        line.setAmount(Money.of("10", "CNY"));
        return line;
    }

    private Contact person(String name) {
        Contact person = new Contact();
        person.setName(name);
        add(person);
        return person;
    }

    private <E extends ArchiveRecord> E stored(E record) {
        return archive.records().read(data -> type(record).cast(data.find(type(record), record.id())));
    }

    @SuppressWarnings("unchecked")
    private static <E extends ArchiveRecord> Class<E> type(E record) {
        return (Class<E>) record.getClass();
    }

    private void remove(ArchiveRecord... records) {
        archive.records().write(Route.USER, workspace -> {
            Arrays.stream(records).forEach(record -> workspace.remove(workspace.find(record.getClass(), record.id())));
            return null;
        });
    }

    private String refused(ArchiveRecord... records) {
        return assertThrows(RuleViolationException.class, () -> remove(records)).getMessage();
    }

    @Test
    void whatIsReferredToStaysAndTheRefusalNamesKindNumberAndFirst() {
        Product pump = product("Pump");
        SalesOrder order = order();
        add(line(order, pump, "Pump, blue"), line(order, pump, "Pump, red"));

        String message = refused(pump);

        assertTrue(message.startsWith("Product “Pump” cannot be deleted"), message);
        assertTrue(message.contains("Order line: 2, the first is “Pump, blue”"), message);
        assertNotNull(stored(pump));
    }

    @Test
    void ofManyNoneGoesWhenOneMustStay() {
        Product free = product("Free");
        Product used = product("Used");
        add(line(order(), used, "Used, one"));

        RuleViolationException refused = assertThrows(RuleViolationException.class,
                () -> archive.records().write(Route.USER, workspace -> {
                    workspace.find(Customer.class, customer.id()).setRegion("East");
                    workspace.remove(workspace.find(Product.class, free.id()));
                    workspace.remove(workspace.find(Product.class, used.id()));
                    return null;
                }));

        assertEquals(List.of(used.id()), refused.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR).map(Finding::recordId).toList());
        assertNotNull(stored(free));
        assertNull(stored(customer).region());
        remove(free);
        assertNull(stored(free));
    }

    @Test
    void theWindowsWayIsRefusedAlikeAndWhatWasMarkedStaysMarked() {
        Product used = product("Marked");
        add(line(order(), used, "Marked, one"));
        EditModel<Product> model = EditModel.of(ProductFields.TYPE, used);
        model.setRemoved(true);

        String message = assertThrows(RuleViolationException.class,
                () -> archive.records().save(Route.USER, List.of(model))).getMessage();

        assertTrue(message.contains("“Marked, one”"), message);
        assertTrue(model.isRemoved());
        assertNotNull(stored(used));
    }

    @Test
    void whatGoesTogetherOrRefersToSomethingElseFromThenOnDoesNotCount() {
        Product old = product("Old");
        Product next = product("Next");
        SalesOrder order = order();
        OrderLine going = line(order, old, "Going");
        OrderLine staying = line(order(), old, "Staying");
        add(going, staying);

        archive.records().write(Route.USER, workspace -> {
            workspace.find(OrderLine.class, staying.id()).setProduct(workspace.find(Product.class, next.id()));
            workspace.remove(workspace.find(OrderLine.class, going.id()));
            workspace.remove(workspace.find(SalesOrder.class, order.id()));
            workspace.remove(workspace.find(Product.class, old.id()));
            return null;
        });

        assertNull(stored(old));
        assertNull(stored(order));
        assertEquals(next.id(), archive.records().read(data -> data.find(OrderLine.class, staying.id()).product().id()));
    }

    @Test
    void onlyWhatIsLeftIsCounted() {
        Product pump = product("Counted");
        OrderLine first = line(order(), pump, "The first");
        OrderLine second = line(order(), pump, "The second");
        add(first, second);

        String message = refused(first, pump);

        assertTrue(message.contains("Order line: 1, the first is “The second”"), message);
        assertNotNull(stored(first));
    }

    @Test
    void whatIsAboutToReferToItCounts() {
        Product pump = product("Wanted");
        SalesOrder order = order();

        String message = assertThrows(RuleViolationException.class,
                () -> archive.records().write(Route.USER, workspace -> {
                    Product live = workspace.find(Product.class, pump.id());
                    workspace.add(line(workspace.find(SalesOrder.class, order.id()), live, "Just typed"));
                    workspace.remove(live);
                    return null;
                })).getMessage();

        assertTrue(message.contains("Order line: 1, the first is “Just typed”"), message);
    }

    @Test
    void everyKindThatRefersIsNamed() {
        Contact person = person("Ada Finch");
        Affiliation post = new Affiliation(person, customer);
        post.setPost("Buyer");
        ServiceCase complaint = new ServiceCase();
        complaint.setCustomer(customer);
        complaint.setDay(LocalDate.of(2026, 3, 2));
        complaint.setKind("complaint");
        complaint.setSubject("Leaks");
        complaint.setContact(person);
        add(post, complaint);

        String message = refused(person);

        assertTrue(message.startsWith("Contact “Ada Finch”"), message);
        assertTrue(message.contains("Post: 1, the first is “Buyer”"), message);
        assertTrue(message.contains("Service case: 1"), message);
    }

    @Test
    void aUserIsReferredToByTwoColumnsOfOneRecord() {
        User rep = new User(UUID.randomUUID().toString(), "Eva", true);
        ServiceCase complaint = new ServiceCase();
        complaint.setCustomer(customer);
        complaint.setDay(LocalDate.of(2026, 3, 2));
        complaint.setKind("complaint");
        complaint.setSubject("Rattles");
        complaint.setOwner(rep);
        complaint.setFirstResponsible(rep);
        add(rep, complaint);

        String message = assertThrows(RuleViolationException.class,
                () -> archive.records().write(Route.USER, workspace -> {
                    workspace.find(ServiceCase.class, complaint.id()).setOwner(null);
                    workspace.remove(workspace.find(User.class, rep.id()));
                    return null;
                })).getMessage();

        assertTrue(message.contains("Service case: 1"), message);
        assertEquals(rep.id(), archive.records().read(data -> data.find(ServiceCase.class, complaint.id()).owner().id()));
    }

    @Test
    void recordsThatNobodyDescribesCountToo() throws Exception {
        Contact person = person("Bo Crane");
        ServiceCase complaint = new ServiceCase();
        complaint.setCustomer(customer);
        complaint.setDay(LocalDate.of(2026, 3, 2));
        complaint.setKind("complaint");
        complaint.setSubject("Squeaks");
        complaint.setContact(person);
        add(complaint);

        GoneBundleTest.withoutTrade(() -> {
            String message = refused(person);
            assertTrue(message.contains("service-case (of a plug-in that is not installed): 1"), message);
        });
    }

    @Test
    void customersAreNeverDeletedButPutIntoTheRecycleBin() {
        EditModel<Customer> model = EditModel.of(CustomerFields.TYPE, stored(customer));
        model.setRemoved(true);

        String message = refused(customer);
        assertThrows(RuleViolationException.class, () -> archive.records().save(Route.USER, List.of(model)));
        assertThrows(RuleViolationException.class, () -> archive.records().write(Route.MERGE, workspace -> {
            workspace.remove(workspace.find(Customer.class, customer.id()));
            return null;
        }));

        assertTrue(message.startsWith("Customer “Removal Ltd” cannot be deleted"), message);
        archive.records().write(Route.USER, workspace -> {
            workspace.find(Customer.class, customer.id()).setState(CustomerState.REMOVED);
            return null;
        });
        assertEquals(CustomerState.REMOVED, stored(customer).state());
    }
}
