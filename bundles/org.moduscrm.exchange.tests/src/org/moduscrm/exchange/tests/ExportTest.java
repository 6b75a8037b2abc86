package org.moduscrm.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.archive.spi.exchange.ImportResult.Count;

/** Tables that spreadsheets open and that come back unchanged. */
class ExportTest {

    private static final List<String> TRICKY = List.of("=1+1", "+49 30 1234", "-5", "@home", " =1+1", "\t@x", "'=1", "''-1",
            "＝1", "'quoted'", "O'Brien", "plain", "a=b", "\u00A0+1", "\u200B=1");

    @RegisterExtension
    final TemporaryArchive archive = new TemporaryArchive();

    private Path exported(String kind) throws IOException {
        Path file = archive.file(kind + "-out.csv");
        archive.exchange().export(archive.archive(), kind, file, true, () -> false);
        return file;
    }

    @Test
    void everythingComesBackUnchanged() throws IOException {
        CrmData data = new CrmData(700, 5);
        archive.imported(archive.write("customers.csv", data.customers()), archive.write("contacts.csv", data.contacts()),
                archive.write("interactions.csv", data.interactions()));
        long history = archive.count("change_entry");

        ImportResult again = archive.imported(exported("customers"), exported("contacts"), exported("activities"));

        assertEquals(List.of(), again.problems());
        assertEquals(Count.ZERO, again.count(ImportResult.CUSTOMERS));
        assertEquals(Count.ZERO, again.count(ImportResult.CONTACTS));
        assertEquals(Count.ZERO, again.count(ImportResult.INTERACTIONS));
        assertEquals(history, archive.count("change_entry"));
        try (var lines = Files.lines(archive.file("customers-out.csv"))) {
            assertEquals(701, lines.count());
        }
    }

    @Test
    void customersMadeHereComeBackByTheirKey() throws IOException {
        archive.archive().records().write(Route.USER, workspace -> {
            Customer customer = new Customer();
            customer.setName("Heron Pumps Ltd");
            workspace.add(customer);
            return null;
        });
        Path file = exported("customers");
        Files.writeString(file, Files.readString(file).replace("Heron Pumps Ltd", "Heron Pumps and Valves Ltd"));

        ImportResult result = archive.imported(file);

        assertEquals(new Count(0, 1, 0), result.count(ImportResult.CUSTOMERS));
        assertEquals(List.of("Heron Pumps and Valves Ltd"), archive.texts("select name from customer"));
    }

    @Test
    void noCellIsTakenForAFormulaAndEachComesBack() throws IOException {
        archive.archive().records().write(Route.USER, workspace -> {
            for (String text : TRICKY) {
                Customer customer = new Customer();
                customer.setName("Customer of " + TRICKY.indexOf(text));
                customer.setRemark(text);
                workspace.add(customer);
            }
            return null;
        });
        List<String> before = archive.texts("select remark from customer order by name");
        Path file = exported("customers");

        String table = Files.readString(file);
        assertTrue(table.startsWith("\uFEFFrecord_id,"), "a byte-order mark, then the headings");
        Pattern formula = Pattern.compile("(?m)(?:^|,)\"?[\\s\\p{Z}\\p{Cf}\\p{Cc}&&[^\\n\\r]]*[=+\\-@＝]");
        assertFalse(formula.matcher(table.substring(1)).find(), table);
        archive.imported(file);
        assertEquals(before.stream().map(String::strip).toList(),
                archive.texts("select remark from customer order by name").stream().map(String::strip).toList());
    }

    @Test
    void ordersAreExportedWithTheirLines() throws IOException {
        archive.imported(archive.write("log.txt", " 00004 0001 19970101  2   29.33\n 00004 0001 19970118  1   11.00\n"));

        List<String> lines = Files.readAllLines(exported("orders"));

        assertEquals(3, lines.size());
        assertTrue(lines.get(1).contains(",1997-01-01,USD,29.33,"), lines.get(1));
        assertTrue(lines.get(1).endsWith(",1,CD,CD,2,,29.33"), lines.get(1));
    }

    @Test
    void aFileThatExistsIsNotReplacedUnasked() throws IOException {
        Path file = archive.write("mine.csv", "precious");

        assertThrows(FileAlreadyExistsException.class,
                () -> archive.exchange().export(archive.archive(), "customers", file, false, () -> false));
        assertEquals("precious", Files.readString(file));
    }
}
