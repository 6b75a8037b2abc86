package org.moduscrm.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.archive.spi.exchange.ImportResult.Count;

/** Address cards as real programs write them. */
class VCardImportTest {

    private static final String POINTS = "select p.kind || ' ' || p.address from contact_point p "
            + "join contact k on k.id = p.contact_id where k.name = ? order by p.rank_no";

    @RegisterExtension
    final TemporaryArchive archive = new TemporaryArchive();

    private Path card(String name) {
        return archive.sample("vcards/" + name);
    }

    @Test
    void aCardOfTheStandardIsReadWhole() {
        ImportResult result = archive.imported(card("rfc6350-example.vcf"));

        assertEquals(List.of(), result.problems());
        assertEquals(new Count(1, 0, 0), result.count(ImportResult.CONTACTS));
        assertEquals(new Count(1, 0, 0), result.count(ImportResult.CUSTOMERS));
        assertEquals(List.of("PHONE +1-418-656-9254 ext. 102", "MOBILE +1-418-262-6501",
                "EMAIL simon.perreault@viagenie.ca", "WEB http://nomis80.org"), archive.texts(POINTS, "Simon Perreault"));
        assertEquals(List.of("Viagenie"), archive.texts("select c.name from affiliation a join customer c on c.id = a.customer_id"));
        assertEquals(List.of("Suite D2-630\n2875 Laurier, Quebec, QC, G1V 2M2, CA"), archive.texts(
                "select street || ', ' || city || ', ' || region || ', ' || postcode || ', ' || country from address"));
        assertTrue(archive.texts("select remark from contact").getFirst().contains("--02-03"), "a birthday without a year");
    }

    @Test
    void aCardOfGoogleMailIsRead() {
        archive.imported(card("John_Doe_GMAIL.vcf"));

        String name = "Mr. John Richter, James Doe Sr.";
        assertEquals(List.of("MOBILE 905-555-1234", "PHONE 905-666-1234", "EMAIL john.doe@ibm.com", "WEB http://www.ibm.com"),
                archive.texts(POINTS, name).stream().sorted(java.util.Comparator.comparing(
                        point -> List.of("M", "P", "E", "W").indexOf(point.substring(0, 1)))).toList());
        assertEquals(List.of("Money Counter"), archive.texts("select post from affiliation"));
        assertEquals(1, archive.count("contact where birthday = '1980-03-22'"));
        assertTrue(archive.texts("select street from address").getFirst().startsWith("Crescent moon drive\n555-asd"));
        assertTrue(archive.texts("select remark from contact").getFirst().endsWith("Favotire Color: Blue"));
    }

    @Test
    void aCardOfOutlookIsReadWithItsDepartmentAndBothAddresses() {
        archive.imported(card("John_Doe_MS_OUTLOOK.vcf"));

        assertEquals(List.of("Accounting"), archive.texts("select department from affiliation"));
        assertEquals(List.of("HOME New York US", "OFFICE Albaney US"),
                archive.texts("select kind || ' ' || city || ' ' || country from address order by kind"));
        assertTrue(archive.texts(POINTS, "Mr. John Richter James Doe Sr.").contains("OTHER johny5@aol.com"));
        assertEquals(1, archive.count("contact where birthday = '1980-03-22'"));
    }

    @Test
    void cardsOfATelephoneMayHaveNothingButAnAddress() {
        ImportResult result = archive.imported(card("John_Doe_ANDROID.vcf"));

        assertEquals(0, result.count(ImportResult.CONTACTS).rejected());
        assertEquals(result.count(ImportResult.CONTACTS).created(), archive.count("contact"));
        assertEquals(List.of("EMAIL john.doe@company.com"), archive.texts(POINTS, "john.doe@company.com"));
        assertEquals(List.of("MOBILE 123456789"), archive.texts(POINTS, "Ñ Ñ Ñ Ñ Ñ"), "quoted-printable names");
        assertEquals(2, archive.count("affiliation"), "two of the cards name an organisation");
    }

    @Test
    void theOrganisationIsTheCustomerOfThatName() {
        archive.imported(archive.write("customers.csv", "customer_id,name\n1,IBM Ltd\n"));

        ImportResult result = archive.imported(card("John_Doe_GMAIL.vcf"), card("John_Doe_MS_OUTLOOK.vcf"));

        assertEquals(Count.ZERO, result.count(ImportResult.CUSTOMERS));
        assertEquals(1, archive.count("customer"));
        assertEquals(2, archive.count("affiliation"));
    }

    @Test
    void readingTheCardsAgainChangesNothing() {
        Path[] cards = { card("John_Doe_GMAIL.vcf"), card("John_Doe_MS_OUTLOOK.vcf"), card("John_Doe_ANDROID.vcf"),
                card("rfc6350-example.vcf") };
        archive.imported(cards);
        long history = archive.count("change_entry");

        ImportResult again = archive.imported(cards);

        assertEquals(Count.ZERO, again.count(ImportResult.CONTACTS));
        assertEquals(Count.ZERO, again.count(ImportResult.CUSTOMERS));
        assertEquals(history, archive.count("change_entry"));
    }

    @Test
    void aCardWithoutAnythingToCallItByIsRejectedWithItsLine() {
        ImportResult result = archive.imported(archive.write("cards.vcf", """
                BEGIN:VCARD
                VERSION:3.0
                FN:Ada Finch
                X-WECHAT:ada_f
                IMPP:xmpp:ada@example.com
                END:VCARD

                BEGIN:VCARD
                VERSION:3.0
                NOTE:nobody
                END:VCARD
                """));

        assertEquals(new Count(1, 0, 1), result.count(ImportResult.CONTACTS));
        assertEquals(8, result.problems().getFirst().line());
        assertEquals(List.of("WECHAT ada_f", "OTHER ada@example.com"), archive.texts(POINTS, "Ada Finch"));
        assertEquals(0, archive.count("affiliation"));
    }
}
