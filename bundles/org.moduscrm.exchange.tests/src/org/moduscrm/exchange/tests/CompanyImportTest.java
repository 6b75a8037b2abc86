package org.moduscrm.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.archive.spi.exchange.ImportResult.Count;

/** Company facts, classifications and posts in tables. */
class CompanyImportTest {

    private static final String CUSTOMERS = """
            customer_id,name,industry,sale_stage,attitude,size,head_count,turnover,turnover_currency,parent_company,tags
            1,Holding Ltd,,,,,,,,,
            2,Branch Ltd,Machinery,潜在客户,loyal,50 to 249,120,"1,250,000.50",CNY,Holding Ltd,trade fair; VIP；Trade Fair
            """;

    @RegisterExtension
    final TemporaryArchive archive = new TemporaryArchive();

    @Test
    void cellsHoldCodesOrLabelsOfEitherLanguage() {
        ImportResult result = archive.imported(archive.write("customers.csv", CUSTOMERS));

        assertEquals(List.of(), result.problems());
        assertEquals(1, archive.count("customer where industry_code = 'machinery' and industry = 'Machinery' "
                + "and sale_stage = 'potential' and attitude = 'loyal' and size_class = 'medium' and head_count = 120 "
                + "and turnover = 1250000.5 and turnover_currency = 'CNY'"));
        assertEquals(1, archive.count("customer c join customer p on p.id = c.parent_id where p.name = 'Holding Ltd'"));
        assertEquals(List.of("VIP", "trade fair"), archive.texts("select tag from customer_tag order by tag_key desc"));
        assertEquals(2, archive.count("classification_period where until_day is null"));
    }

    @Test
    void whatTheListLacksIsReportedWithLineAndColumn() {
        ImportResult result = archive.imported(archive.write("customers.csv", """
                customer_id,name,sale_stage,head_count,parent_company
                1,Good Ltd,target,5,
                2,Bad Stage Ltd,daydreaming,5,
                3,Bad Count Ltd,target,many,
                4,Orphan Ltd,target,5,Nobody Ltd
                """));

        assertEquals(new Count(1, 0, 3), result.count(ImportResult.CUSTOMERS));
        assertEquals(List.of("3:3", "4:4", "5:0"), result.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column()).sorted().toList());
        assertTrue(result.problems().stream().anyMatch(problem -> problem.message().contains("daydreaming")));
    }

    @Test
    void postsComeWithTheirDatesAndParts() {
        archive.imported(archive.write("customers.csv", "customer_id,name\n1,Branch Ltd\n"));
        String contacts = """
                contact_id,customer_id,name,title,responsibility,decision_role,from,until,leaving_reason,direct_line,wecom
                7,1,Wang Lei,Buyer,采购,decider,2020-01-01,2024-05-31,退休,+86 21 5555 0101,wang.lei
                """;
        assertEquals(List.of(), archive.imported(archive.write("contacts.csv", contacts)).problems());
        archive.imported(archive.write("again.csv", contacts));

        assertEquals(1, archive.count("affiliation where responsibility = 'purchasing' and decision_role = 'decider' "
                + "and leaving_reason = 'retired' and ends_on = '2024-05-31'"), "once, however often it is read");
        assertEquals(1, archive.count("affiliation"));
        assertEquals(List.of("DIRECT", "WECOM"), archive.texts("select kind from contact_point order by kind"));
    }

    @Test
    void whatIsExportedComesBackUnchanged() throws IOException {
        archive.imported(archive.write("customers.csv", CUSTOMERS));
        long history = archive.count("change_entry");
        Path file = archive.file("customers-out.csv");
        archive.exchange().export(archive.archive(), "customers", file, true, () -> false);

        assertTrue(Files.readString(file).contains("1250000.5,CNY,Holding Ltd,potential"), Files.readString(file));
        ImportResult again = archive.imported(file);

        assertEquals(List.of(), again.problems());
        assertEquals(Count.ZERO, again.count(ImportResult.CUSTOMERS));
        assertEquals(history, archive.count("change_entry"));
    }
}
