package org.moduscrm.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Invoice;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.RuleViolationException;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.archive.spi.exchange.ImportResult.Count;

/** Trade records come from another system, more than once, and stay its own. */
class TradeImportTest {

    @RegisterExtension
    final TemporaryArchive archive = new TemporaryArchive();

    private void customers() {
        archive.imported(archive.write("customers.csv", "customer_id,name\n1,Heron Pumps Ltd\n2,Wren Ltd\n"));
        archive.importedAs("products", archive.write("products.csv",
                "product_code,product_name,unit\nP1,Pump,piece\nP2,Seal,piece\n"));
    }

    private static final String INVOICES = """
            invoice_id,invoice_no,customer_id,date,currency,total,due_on,line,product,quantity,unit_price,line_total
            i1,R-1,1,2026-01-10,EUR,120,2026-02-10,1,P1,1,100,100
            i1,R-1,1,2026-01-10,EUR,120,2026-02-10,2,P2,4,5,20
            i2,R-2,2,2026-01-12,EUR,80,2026-02-12,1,P2,16,5,80
            """;

    private ImportResult invoices(String text) {
        return archive.importedAs("invoices", archive.write("invoices.csv", text));
    }

    @Test
    void invoicesComeWithTheirLinesAndPaymentsSettleThem() {
        customers();

        ImportResult result = invoices(INVOICES);
        archive.imported(archive.write("payments.csv",
                "payment_id,payment_no,customer_id,paid_on,currency,total\np1,Z-1,1,2026-02-01,EUR,100\n"));
        ImportResult allocated = archive.imported(archive.write("allocations.csv",
                "payment_id,invoice_id,currency,allocated\np1,i1,EUR,100\n"));

        assertEquals(List.of(), result.problems());
        assertEquals(new Count(2, 0, 0), result.count("invoices"));
        assertEquals(new Count(1, 0, 0), allocated.count("allocations"));
        assertEquals(3, archive.count("invoice_line"));
        var heron = archive.archive().records().read(data -> data.query(
                "select id from customer where foreign_id = '1'", List.of(), row -> row.uuid(1))).getFirst();
        assertEquals("20 EUR", archive.archive().trade().receivables(heron).getFirst().open().toString());
    }

    @Test
    void readingATableAgainChangesNothingAndAChangedCellOneRecord() {
        customers();
        invoices(INVOICES);
        long history = archive.count("change_entry");

        assertEquals(Count.ZERO, invoices(INVOICES).count("invoices"));
        assertEquals(history, archive.count("change_entry"));
        ImportResult changed = invoices(INVOICES.replace("2026-02-12", "2026-03-12"));

        assertEquals(new Count(0, 1, 0), changed.count("invoices"));
        assertEquals(2, archive.count("invoice"));
    }

    @Test
    void badRowsAreNamedByLineAndColumnAndTheOthersStay() {
        customers();

        ImportResult result = invoices("""
                invoice_id,invoice_no,customer_id,date,currency,total
                i1,R-1,1,2026-01-10,EUR,120
                i2,R-2,1,2026-01-32,EUR,120
                i3,R-3,9,2026-01-10,EUR,120
                i4,R-4,1,2026-01-10,EURO,120
                i5,R-5,1,2026-01-10,EUR,much
                i6,R-6,1,2026-01-10,XXQ,1
                i7,R-7,2,2026-01-10,EUR,0.5
                """);

        assertEquals(new Count(2, 0, 5), result.count("invoices"));
        assertEquals(List.of("3:4", "4:3", "5:5", "6:6", "7:5"),
                result.problems().stream().map(problem -> problem.line() + ":" + problem.column()).toList());
    }

    @Test
    void moreThanAnInvoiceIsRefusedRowByRow() {
        customers();
        invoices(INVOICES);
        archive.imported(archive.write("payments.csv",
                "payment_id,payment_no,customer_id,paid_on,currency,total\np1,Z-1,1,2026-02-01,EUR,500\n"));

        ImportResult result = archive.imported(archive.write("allocations.csv", """
                payment_id,invoice_id,currency,allocated
                p1,i1,EUR,120.01
                p1,i2,EUR,80
                p9,i2,EUR,1
                """));

        assertEquals(new Count(1, 0, 2), result.count("allocations"));
        assertTrue(result.problems().stream().anyMatch(problem -> problem.line() == 2 && problem.message().contains("R-1")),
                result.problems().toString());
        assertTrue(result.problems().stream().anyMatch(problem -> problem.line() == 4 && problem.column() == 1));
    }

    @Test
    void whatWasImportedCannotBeChangedByHandButByTheNextImport() {
        customers();
        invoices(INVOICES);

        RuleViolationException refused = assertThrows(RuleViolationException.class,
                () -> archive.archive().records().write(Route.USER, workspace -> {
                    Invoice invoice = workspace.select(Invoice.class, "select i from Invoice i where i.foreignId = 'i2'",
                            Map.of()).getFirst();
                    invoice.setDueOn(invoice.day().plusDays(90));
                    return invoice;
                }));

        assertTrue(refused.getMessage().contains("csv"), refused.getMessage());
        assertEquals(new Count(0, 1, 0), invoices(INVOICES.replace("2026-02-12", "2026-04-12")).count("invoices"));
    }

    @Test
    void everyKindIsReadBackAsItWasExported() throws IOException {
        customers();
        archive.importedAs("contracts", archive.write("contracts.csv", "contract_id,contract_no,customer_id,signed_on,"
                + "currency,total,title,starts_on\nk1,K-1,1,2026-01-01,EUR,1000,Frame,2026-01-01\n"));
        archive.importedAs("orders", archive.write("orders.csv", "order_id,order_no,customer_id,ordered_on,currency,total,"
                + "state,contract_id,line,product,quantity,line_total\no1,A-1,1,2026-01-05,EUR,120,open,k1,1,P1,1,120\n"));
        archive.importedAs("quotes", archive.write("quotes.csv",
                "quote_id,quote_no,customer_id,quoted_on,currency,total,state\nq1,Q-1,1,2026-01-02,EUR,120,accepted\n"));
        archive.importedAs("deliveries", archive.write("deliveries.csv", "delivery_id,delivery_no,customer_id,delivered_on,"
                + "order_id,received_on,received_by\nd1,D-1,1,2026-01-06,o1,2026-01-07,Gate\n"));
        invoices(INVOICES);
        archive.importedAs("payments", archive.write("payments.csv",
                "payment_id,payment_no,customer_id,paid_on,currency,total\np1,Z-1,1,2026-02-01,EUR,-5\n"));
        archive.importedAs("credit-notes", archive.write("credits.csv", "credit_note_id,credit_note_no,customer_id,"
                + "credited_on,currency,total,invoice_id,reason\nn1,N-1,1,2026-02-01,EUR,10,i1,Scratch\n"));
        archive.importedAs("cases", archive.write("cases.csv", "case_id,case_no,customer_id,opened_on,subject,case_kind,"
                + "state\nc1,S-1,1,2026-02-01,Leak,repair,in work\n"));
        long history = archive.count("change_entry");

        for (String kind : List.of("products", "contracts", "orders", "quotes", "deliveries", "invoices", "payments",
                "credit-notes", "cases")) {
            Path file = archive.file(kind + "-out.csv");
            archive.exchange().export(archive.archive(), kind, file, false, () -> false);
            assertTrue(Files.readAllLines(file).size() > 1, kind + " are not exported");
            ImportResult again = archive.imported(file);
            assertEquals(List.of(), again.problems(), kind);
            assertEquals(Count.ZERO, again.count(kind), kind);
        }
        assertEquals(history, archive.count("change_entry"));
    }
}
