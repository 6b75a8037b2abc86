package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.service.CustomerQuery;
import org.moduscrm.archive.service.CustomerQuery.Page;
import org.moduscrm.archive.service.CustomerRow;
import org.moduscrm.archive.service.CustomerSort;
import org.moduscrm.archive.service.Customers;
import org.moduscrm.archive.service.ListWindow;
import org.moduscrm.archive.service.Route;

/** What the customer list relies on: every order, both ways, page by page, without a gap or a repetition. */
class CustomerListTest {

    private static final int CUSTOMERS = 103;
    private static final int PAGE = 10;

    @RegisterExtension
    static final TemporaryArchive ARCHIVE = new TemporaryArchive();

    @BeforeAll
    static void fill() {
        Random random = new Random(7);
        List<Customer> customers = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            Customer customer = new Customer();
            customer.setName("Customer " + (char) ('a' + random.nextInt(26)) + random.nextInt(40));
            customer.setGrade(random.nextBoolean() ? null : List.of("A", "B", "C").get(random.nextInt(3)));
            customers.add(customer);
        }
        ARCHIVE.get().records().write(Route.IMPORT, workspace -> workspace.addAll(customers));
        Customer removed = ARCHIVE.customer("Customer in the recycle bin");
        ARCHIVE.get().records().write(Route.USER, workspace -> {
            workspace.find(Customer.class, removed.id()).setState(CustomerState.REMOVED);
            return null;
        });
    }

    private static Customers customers() {
        return ARCHIVE.get().customers();
    }

    private static List<String> codes(List<CustomerRow> rows) {
        return rows.stream().map(CustomerRow::code).toList();
    }

    private static List<String> allForward(CustomerSort sort, boolean ascending) {
        List<String> all = new ArrayList<>();
        Page page = new Page.First();
        while (page != null) {
            ListWindow<CustomerRow> window = customers().list(new CustomerQuery("", sort, ascending, page, PAGE));
            all.addAll(codes(window.rows()));
            page = window.after() == null ? null : new Page.After(window.after());
        }
        return all;
    }

    private static List<String> allBackward(CustomerSort sort, boolean ascending) {
        List<String> all = new ArrayList<>();
        Page page = new Page.Last();
        while (page != null) {
            ListWindow<CustomerRow> window = customers().list(new CustomerQuery("", sort, ascending, page, PAGE));
            all.addAll(0, codes(window.rows()));
            page = window.before() == null ? null : new Page.Before(window.before());
        }
        return all;
    }

    @Test
    void pagesForwardAndBackwardGiveTheSameListInEveryOrder() {
        for (CustomerSort sort : CustomerSort.values()) {
            List<String> upwards = allForward(sort, true);
            assertEquals(CUSTOMERS, upwards.size(), sort + ": every customer once, removed ones not");
            assertEquals(CUSTOMERS, upwards.stream().distinct().count(), sort.name());
            assertEquals(upwards, allBackward(sort, true), sort.name());
            List<String> downwards = new ArrayList<>(allForward(sort, false));
            assertEquals(downwards, allBackward(sort, false), sort.name());
            Collections.reverse(downwards);
            assertEquals(upwards, downwards, sort.name());
        }
    }

    @Test
    void customersWithoutAGradeComeAfterTheGradedOnes() {
        ListWindow<CustomerRow> last = customers()
                .list(new CustomerQuery("", CustomerSort.GRADE, true, new Page.Last(), 1));
        assertNull(last.rows().getFirst().grade());
        ListWindow<CustomerRow> first = customers()
                .list(new CustomerQuery("", CustomerSort.GRADE, true, new Page.First(), 1));
        assertEquals("A", first.rows().getFirst().grade());
    }

    @Test
    void aPrefixJumpsIntoTheOrder() {
        ListWindow<CustomerRow> window = customers()
                .list(new CustomerQuery("", CustomerSort.NAME, true, new Page.From("customer m"), PAGE));
        assertTrue(window.rows().getFirst().name().compareTo("Customer m") >= 0, window.rows().getFirst().name());
        assertFalse(window.before() == null, "what comes before the prefix can be paged to");
    }

    @Test
    void theTotalIsTrueAndTheWindowIsAsLargeAsAsked() {
        assertEquals(CUSTOMERS, customers().count(""));
        assertEquals(PAGE, customers().list(CustomerQuery.first(PAGE)).rows().size());
        assertEquals(CUSTOMERS, customers().list(CustomerQuery.first(CustomerQuery.MAX_SIZE)).rows().size());
    }
}
