package org.moduscrm.persistence.postgresql.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.service.CustomerQuery;
import org.moduscrm.archive.service.CustomerQuery.Page;
import org.moduscrm.archive.service.CustomerRow;
import org.moduscrm.archive.service.CustomerSort;
import org.moduscrm.archive.service.Route;
import org.moduscrm.testing.engine.TestServer;

/** On a server customers are found as in an archive of one's own: the same ones, in the same order, for the same reason. */
class ServerSearchTest {

    private static final String MEMBER = "mei_searching";
    private static final int CUSTOMERS = 300;
    private static final int QUESTIONS = 250;
    private static final String[] PARTS = {"上海", "北京", "银行", "长沙", "重庆", "起重机", "造纸", "厂", "有限公司", "集团", "单",
        "Harbour", "Crane", "Nord", "Müller", "GmbH", "Ltd", "AG", "& Söhne", "9", "100%", "_x", "𠮷野家"};
    private static final String[] PEOPLE = {"单雄信", "王丽", "李娜", "Anna Berg", "曾志伟", "O'Brien"};
    private static final List<String> FIXED = List.of("shanghai", "shyh", "cq", "changsha", "zhongqing", "wangli", "wl",
        "1380013", "+86 138 0013", "8613800138000", "010-88", "Berg", "berg anna", "a", "厂", "%", "_", "'", "\\", "有限公司",
        "nobody has this", "Mail7@", "913100", "C0", "crane nord", "  Nord  ");

    @TempDir
    static Path temporary;

    private static Archive own;
    private static Archive server;

    @BeforeAll
    static void open() throws Exception {
        TestServer test = Services.service(TestServer.class);
        test.addMember(MEMBER);
        ArchiveManager manager = Services.service(ArchiveManager.class);
        own = manager.open(temporary.resolve("own"));
        server = manager.open(test.connect(temporary.resolve("server"), test.createMigrated(), MEMBER));
        for (Archive archive : List.of(own, server)) {
            List<ArchiveRecord> records = customers();
            archive.records().write(Route.IMPORT, workspace -> workspace.addAll(records));
            archive.records().write(Route.USER, workspace -> {
                workspace.select(Customer.class, "select c from Customer c where c.remark = :r", Map.of("r", "gone"))
                        .forEach(customer -> customer.setState(CustomerState.REMOVED));
                return null;
            });
        }
    }

    @AfterAll
    static void close() {
        own.close();
        server.close();
    }

    /** The same at each call. */
    private static List<ArchiveRecord> customers() {
        Random random = new Random(20261122);
        List<ArchiveRecord> customers = new ArrayList<>();
        List<ArchiveRecord> rest = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            Customer customer = new Customer();
            customer.setName(name(random, 1 + random.nextInt(4)) + (random.nextInt(3) == 0 ? "" : i));
            customer.setShortName(random.nextInt(3) == 0 ? name(random, 1) : null);
            customer.setGrade(random.nextInt(3) == 0 ? List.of("A", "B", "C").get(random.nextInt(3)) : null);
            customer.setTaxId(random.nextInt(4) == 0 ? "9131000" + i : null);
            customer.setRemark(random.nextInt(20) == 0 ? "gone" : null);
            customers.add(customer);
            if (random.nextBoolean()) {
                point(rest, customer, ContactPointKind.PHONE, "+86 1380013" + (8000 + i));
                point(rest, customer, ContactPointKind.EMAIL, "Mail" + i + "@example.com");
            }
            if (random.nextInt(3) == 0) {
                Contact contact = new Contact();
                contact.setName(PEOPLE[random.nextInt(PEOPLE.length)]);
                customers.add(contact);
                rest.add(new Affiliation(contact, customer));
            }
        }
        customers.addAll(rest);
        return customers;
    }

    private static void point(List<ArchiveRecord> records, Customer customer, ContactPointKind kind, String address) {
        ContactPoint point = new ContactPoint();
        point.setCustomer(customer);
        point.setKind(kind);
        point.setAddress(address);
        records.add(point);
    }

    private static String name(Random random, int parts) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < parts; i++) {
            name.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(3) == 0 ? " " : "");
        }
        return name.toString().strip();
    }

    private static Set<String> questions() {
        Random random = new Random(7);
        Set<String> questions = new LinkedHashSet<>(FIXED);
        List<String> names = customers().stream().filter(Customer.class::isInstance)
                .map(record -> ((Customer) record).name()).toList();
        while (questions.size() < QUESTIONS) {
            String name = names.get(random.nextInt(names.size()));
            int[] letters = name.codePoints().toArray();
            int from = random.nextInt(letters.length);
            questions.add(new String(letters, from, 1 + random.nextInt(Math.min(6, letters.length - from))));
        }
        return questions;
    }

    private static String search(Archive archive, String question) {
        var found = archive.customers().search(question, 30);
        return found.total() + " " + found.hits().stream().map(hit -> hit.name() + "/" + hit.matched()).toList();
    }

    @Test
    void theSameCustomersAreFoundForTheSameReasonInTheSameOrder() {
        for (String question : questions()) {
            assertEquals(search(own, question), search(server, question), () -> "searching for \"" + question + '"');
        }
    }

    @Test
    void listsOfMatchesAreSortedTheSameWay() {
        for (String question : List.of("a", "厂", "1380013", "有限公司")) {
            for (CustomerSort sort : List.of(CustomerSort.NAME, CustomerSort.CODE, CustomerSort.GRADE)) {
                for (boolean ascending : List.of(true, false)) {
                    CustomerQuery query = new CustomerQuery(question, sort, ascending, new Page.First(), 50);
                    assertEquals(names(own, query), names(server, query), query::toString);
                }
            }
        }
    }

    private static List<String> names(Archive archive, CustomerQuery query) {
        return archive.customers().list(query).rows().stream().map(CustomerRow::name).toList();
    }

    @Test
    void whatIsSavedIsFoundAtOnceByItsNewNameAloneAndNotWhenItIsRemoved() {
        Customer customer = new Customer();
        customer.setName("Zwickau gears");
        server.records().write(Route.USER, workspace -> {
            workspace.add(customer);
            return null;
        });
        assertEquals(1, server.customers().count("zwickau"));

        server.records().write(Route.USER, workspace -> {
            workspace.find(Customer.class, customer.id()).setName("Chemnitz gears");
            return null;
        });

        assertEquals(0, server.customers().count("zwickau"));
        assertEquals(1, server.customers().count("chemnitz"));

        server.records().write(Route.USER, workspace -> {
            workspace.find(Customer.class, customer.id()).setState(CustomerState.REMOVED);
            return null;
        });

        assertEquals(0, server.customers().count("chemnitz"));
    }

    @Test
    void noNamesAreKeptOnThisMachine() {
        assertFalse(Files.exists(temporary.resolve("server").resolve("index")));
    }
}
