package org.moduscrm.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.archive.spi.exchange.ImportResult.Count;
import org.moduscrm.archive.spi.exchange.Problem;

/** Customers, contacts and follow-ups from tables. */
class TableImportTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @RegisterExtension
    final TemporaryArchive archive = new TemporaryArchive();

    private ImportResult importAll(CrmData data) {
        // in the wrong order on purpose: customers must be read first all the same
        return archive.imported(archive.write("interactions.csv", data.interactions()),
                archive.write("contacts.csv", data.contacts()), archive.write("customers.csv", data.customers()));
    }

    @Test
    void aSetOfTablesIsImportedWhole() {
        CrmData data = new CrmData(2500, 7);

        ImportResult result = importAll(data);

        assertEquals(List.of(), result.problems());
        assertEquals(new Count(2500, 0, 0), result.count(ImportResult.CUSTOMERS));
        assertEquals(new Count(data.contactCount(), 0, 0), result.count(ImportResult.CONTACTS));
        assertEquals(new Count(data.interactionCount(), 0, 0), result.count(ImportResult.INTERACTIONS));
        assertEquals(2500, archive.count("customer"));
        assertEquals(2500, archive.count("address"));
        assertEquals(data.contactCount(), archive.count("affiliation"));
        assertEquals(5000 + 2 * data.contactCount(), archive.count("contact_point"));
        assertEquals(data.interactionCount(), archive.count("activity where status = 'DONE'"));
        assertEquals(4, archive.count("app_user where login in ('alice', 'bob', '王小明', '陈美玲') and not active"));
        assertEquals(2500, archive.count("customer where owner_id is not null"));
    }

    @Test
    void readingTheTablesAgainChangesNothing() {
        CrmData data = new CrmData(300, 8);
        importAll(data);
        long history = archive.count("change_entry");

        ImportResult again = importAll(data);

        assertEquals(Count.ZERO, again.count(ImportResult.CUSTOMERS));
        assertEquals(Count.ZERO, again.count(ImportResult.CONTACTS));
        assertEquals(Count.ZERO, again.count(ImportResult.INTERACTIONS));
        assertEquals(history, archive.count("change_entry"));
        assertEquals(5000 * 300 / 2500 + 2 * data.contactCount(), archive.count("contact_point"));
    }

    @Test
    void aChangedCellUpdatesItsRecordAndAnEmptyOneChangesNothing() {
        archive.imported(archive.write("a.csv", "customer_id,name,region,phone\n1,Heron Pumps Ltd,East,100\n2,Wren Ltd,East,200\n"));

        ImportResult result = archive.imported(archive.write("b.csv",
                "customer_id,name,region,phone\n1,Heron Pumps Ltd,West,100\n2,Wren Ltd,,\n"));

        assertEquals(new Count(0, 1, 0), result.count(ImportResult.CUSTOMERS));
        assertEquals(List.of("West", "East"), archive.texts("select region from customer order by foreign_id"));
        assertEquals(2, archive.count("contact_point"));
    }

    @Test
    void aLaterRowAboutTheSameCustomerWins() {
        ImportResult result = archive.imported(archive.write("a.csv",
                "customer_id,name,region\n1,Heron Pumps Ltd,East\n1,Heron Pumps Ltd,West\n"));

        assertEquals(1, result.count(ImportResult.CUSTOMERS).created());
        assertEquals(List.of("West"), archive.texts("select region from customer"));
    }

    @Test
    void badRowsAreReportedWithLineAndColumnAndTheOthersImported() {
        ImportResult result = archive.imported(archive.write("customers.csv", """
                customer_id,name,industry,created
                1,Good One Ltd,Food,2024-02-29
                2,,Food,2024-01-01
                3,"Two
                lines Ltd",Food,2024-02-30
                4,%s,Food,2024-01-01
                5,Extra Ltd,Food,2024-01-01,more
                6,Good Two Ltd
                """.formatted("x".repeat(201))));

        assertEquals(new Count(2, 0, 4), result.count(ImportResult.CUSTOMERS));
        assertEquals(List.of("3:2", "4:4", "6:2", "7:5"),
                result.problems().stream().map(problem -> problem.line() + ":" + problem.column()).toList());
        assertEquals(List.of("Good One Ltd", "Good Two Ltd"), archive.texts("select name from customer order by name"));
        Problem date = result.problems().get(1);
        assertTrue(date.message().contains("created") && date.message().contains("2024-02-30"), date.message());
    }

    @Test
    void aRemarkHoldsFourThousandCharactersAndNotOneMore() {
        ImportResult result = archive.imported(archive.write("customers.csv", "customer_id,name,remark\n1,A Ltd," + "字".repeat(4000)
                + "\n2,B Ltd," + "字".repeat(4001) + "\n"));

        assertEquals(new Count(1, 0, 1), result.count(ImportResult.CUSTOMERS));
        assertEquals(3, result.problems().getFirst().line());
        assertEquals(3, result.problems().getFirst().column());
    }

    @Test
    void rowsOfUnknownCustomersAreRejected() {
        archive.imported(archive.write("customers.csv", "customer_id,name\n1,A Ltd\n"));

        ImportResult contacts = archive.imported(archive.write("contacts.csv",
                "contact_id,customer_id,name,title\n1,1,Ada,Buyer\n2,99,Bea,Buyer\n3,,Cleo,\n"));
        ImportResult activities = archive.imported(archive.write("interactions.csv",
                "interaction_id,customer_id,at,kind,owner,subject\n1,99,2024-01-01T10:00,call,alice,Hello\n"
                        + "2,1,2024-01-01T25:00,call,alice,Hello\n3,1,2024-01-01 10:00,telex,alice,Hello\n4,1,2024-01-01,,,Hi\n"));

        assertEquals(new Count(2, 0, 1), contacts.count(ImportResult.CONTACTS));
        assertEquals("3:2", contacts.problems().getFirst().line() + ":" + contacts.problems().getFirst().column());
        assertTrue(contacts.problems().getFirst().message().contains("99"));
        assertEquals(1, archive.count("affiliation"), "Cleo has no post");
        assertEquals(new Count(1, 0, 3), activities.count(ImportResult.INTERACTIONS));
        assertEquals(List.of("2:2", "3:3", "4:4"),
                activities.problems().stream().map(problem -> problem.line() + ":" + problem.column()).toList());
    }

    @Test
    void headingsAreKnownInChineseAndCellsMayBeSeparatedBySemicolons() {
        ImportResult result = archive.imported(archive.write("客户.csv",
                "客户编号;名称;行业;等级;负责人;城市;电话\n17;重庆机电有限公司;机械;A;王小明;重庆;023-5550\n", GB18030));

        assertEquals(List.of(), result.problems());
        assertEquals(List.of("重庆机电有限公司"), archive.texts("select name from customer where grade = 'A'"));
        assertEquals(List.of("重庆"), archive.texts("select city from address"));
        assertEquals(List.of("王小明"), archive.texts("select login from app_user where not active"));
    }

    @Test
    void theEncodingIsFoundByItsMarkOrByItself() {
        String table = "customer_id,name\n1,杭州宏远食品有限公司\n";

        archive.imported(archive.write("mark.csv", '\uFEFF' + table));
        assertEquals(Count.ZERO, archive.imported(archive.write("plain.csv", table)).count(ImportResult.CUSTOMERS));
        assertEquals(Count.ZERO, archive.imported(archive.write("gb.csv", table, GB18030)).count(ImportResult.CUSTOMERS));
        assertEquals(Count.ZERO, archive.imported(archive.write("wide.csv", '\uFEFF' + table, StandardCharsets.UTF_16LE))
                .count(ImportResult.CUSTOMERS));
        assertEquals(List.of("杭州宏远食品有限公司"), archive.texts("select name from customer"));
    }

    @Test
    void customersWithoutNumbersAreKnownByTheirName() {
        String table = "name,city\nHeron Pumps Ltd,Leeds\n";
        archive.imported(archive.write("a.csv", table));

        assertEquals(Count.ZERO, archive.imported(archive.write("a.csv", table)).count(ImportResult.CUSTOMERS));
        ImportResult contacts = archive.imported(archive.write("c.csv", "company,name,title\nHeron Pumps Ltd,Ada,Buyer\n"));

        assertEquals(new Count(1, 0, 0), contacts.count(ImportResult.CONTACTS));
        assertEquals(1, archive.count("affiliation"));
    }
}
