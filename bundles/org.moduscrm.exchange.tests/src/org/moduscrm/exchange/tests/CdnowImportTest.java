package org.moduscrm.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.archive.spi.exchange.ImportResult.Count;
import org.moduscrm.archive.spi.exchange.Problem;

/** The purchase log of a real shop. */
class CdnowImportTest {

    @RegisterExtension
    final TemporaryArchive archive = new TemporaryArchive();

    @Test
    void everyPurchaseOfTheLogIsAnOrderOfItsCustomer() {
        ImportResult result = archive.imported(archive.sample("CDNOW_sample.txt"));

        assertEquals(List.of(), result.problems());
        assertEquals(new Count(2357, 0, 0), result.count(ImportResult.CUSTOMERS));
        assertEquals(new Count(6919, 0, 0), result.count(ImportResult.ORDERS));
        assertEquals(2357, archive.count("customer"));
        assertEquals(6919, archive.count("sales_order"));
        assertEquals(6919, archive.count("order_line"));
        assertEquals(1, archive.count("product"));
        assertEquals(0, new BigDecimal("244091.94").compareTo(archive.number("select sum(total) from sales_order")));
        assertEquals(0, new BigDecimal("244091.94").compareTo(archive.number("select sum(line_total) from order_line")));
        assertEquals(List.of("0001-19970101-1", "0001-19970118-1", "0001-19970802-1", "0001-19971212-1"),
                archive.texts("select o.order_no from sales_order o join customer c on c.id = o.customer_id "
                        + "where c.name = 'CDNOW customer 0001' order by o.order_no"));
    }

    @Test
    void readingTheLogAgainChangesNothing() {
        Path log = archive.sample("CDNOW_sample.txt");
        archive.imported(log);
        long history = archive.count("change_entry");

        ImportResult again = archive.imported(log);

        assertEquals(Count.ZERO, again.count(ImportResult.CUSTOMERS));
        assertEquals(Count.ZERO, again.count(ImportResult.ORDERS));
        assertEquals(6919, archive.count("sales_order"));
        assertEquals(history, archive.count("change_entry"));
    }

    @Test
    void twoPurchasesOnOneDayAreTwoOrders() {
        Path log = archive.write("log.txt", " 00004 0001 19970101  2   29.33\r\n 00004 0001 19970101  1   11.00\r\n");

        assertEquals(new Count(2, 0, 0), archive.imported(log).count(ImportResult.ORDERS));
        assertEquals(List.of("0001-19970101-1", "0001-19970101-2"),
                archive.texts("select order_no from sales_order order by order_no"));
    }

    @Test
    void aChangedAmountUpdatesTheOrderAndItsLine() {
        archive.imported(archive.write("log.txt", " 00004 0001 19970101  2   29.33\n"));

        ImportResult result = archive.imported(archive.write("log.txt", " 00004 0001 19970101  3   35.50\n"));

        assertEquals(new Count(0, 1, 0), result.count(ImportResult.ORDERS));
        assertEquals(0, new BigDecimal("35.5").compareTo(archive.number("select total from sales_order")));
        assertEquals(0, new BigDecimal("3").compareTo(archive.number("select quantity from order_line")));
    }

    @Test
    void badLinesAreReportedAndTheGoodOnesImported() {
        Path log = archive.write("log.txt", """
                 00004 0001 19970101  2   29.33
                 00004 0001 19970231  2   29.33
                 00004 0001 19970103  x   29.33

                 00004 0001 19970104  2   29,33
                 00004 0001 19970105  2
                 00018 0002 19970106  1   10.00
                """);

        ImportResult result = archive.importedAs("cdnow", log);

        assertEquals(new Count(2, 0, 4), result.count(ImportResult.ORDERS));
        assertEquals(List.of("2:3", "3:4", "5:5", "6:0"), result.problems().stream().map(CdnowImportTest::place).toList());
        assertEquals(log, result.problems().getFirst().file());
    }

    private static String place(Problem problem) {
        return problem.line() + ":" + problem.column();
    }
}
