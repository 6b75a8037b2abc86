package org.moduscrm.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.DocumentState;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.document.DocumentFile;
import org.moduscrm.archive.service.document.DocumentRefusedException;
import org.moduscrm.archive.service.document.DocumentRow;
import org.moduscrm.archive.service.document.Documents;
import org.moduscrm.archive.service.document.Filed;

/** Mails that somebody drops onto a customer, well-meant and otherwise. */
class MailFilingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @RegisterExtension
    final TemporaryArchive archive = new TemporaryArchive();

    private UUID customer;

    @BeforeEach
    void customerWithAContact() {
        customer = archive.archive().records().write(Route.USER, workspace -> {
            Customer found = new Customer();
            found.setName("Haijun Pump");
            Contact wang = new Contact();
            wang.setName("Wang Fang");
            ContactPoint mail = new ContactPoint();
            mail.setContact(wang);
            mail.setKind(ContactPointKind.EMAIL);
            mail.setAddress("Wang.Fang@example.com");
            List.of(found, wang, new Affiliation(wang, found), mail).forEach(workspace::add);
            return found.id();
        });
    }

    private Filed file(String name, byte[] content) {
        return archive.archive().documents().accept(Route.USER, customer, DocumentFile.of(name, content), Documents.SILENT);
    }

    private Filed file(String text) {
        return file("mail.eml", text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }

    private List<String> documents() {
        return archive.archive().documents().of(customer, DocumentState.ACTIVE).stream()
                .map(row -> row.newest().fileName()).sorted().toList();
    }

    private String refusal(String text) {
        String message = assertThrows(DocumentRefusedException.class, () -> file(text)).getMessage();
        assertEquals(0, archive.count("activity"), "nothing half done");
        assertTrue(documents().isEmpty(), "nothing half done");
        assertTrue(message.contains("mail.eml"), message);
        return message;
    }

    private static final String HEAD = """
            From: "Fang, Wang" <wang.fang@EXAMPLE.com>
            To: Li Wei <li@moduscrm.example>, stranger@example.org
            Cc: undisclosed-recipients:;
            Date: Thu, 5 Mar 2026 10:15:00 +0800 (CST)
            Message-ID: <1@example.com>
            MIME-Version: 1.0
            """;

    @Test
    void aMailBecomesAnActivityWithItsPeople() {
        Filed filed = file(HEAD + "Subject: =?GB2312?B?" + base64("报价确认：镕基泵业".getBytes(GB18030)).strip() + "?=\n"
                + "Content-Type: text/plain; charset=gb2312\nContent-Transfer-Encoding: base64\n\n"
                + base64("请报价。\u0007\n\n\n\n谢谢".getBytes(GB18030)));

        assertTrue(filed.isNew());
        assertEquals(List.of("报价确认：镕基泵业"), archive.texts("select subject from activity"));
        assertEquals(List.of("MAIL DONE 请报价。\n\n谢谢"), archive.texts("select kind || ' ' || status || ' ' || body from activity"));
        assertEquals("2026-03-05T02:15:00Z", archive.archive().records().read(data -> data
                .query("select happens_at from activity", List.of(), row -> row.instant(1))).getFirst().toString());
        assertEquals(List.of("Wang Fang"), archive.texts("select k.name from activity a join contact k on k.id = a.contact_id"));
        assertEquals(List.of("RECIPIENT li@moduscrm.example", "RECIPIENT stranger@example.org", "SENDER wang.fang@EXAMPLE.com"),
                archive.texts("select role || ' ' || address from activity_participant order by role, address"));
        assertEquals(List.of("报价确认：镕基泵业.eml"), archive.archive().documents().of(customer, DocumentState.ACTIVE).stream()
                .map(DocumentRow::title).toList());
    }

    @Test
    void theSameMailIsFiledOnce() {
        String mail = HEAD + "Subject: hello\n\ntext";
        file(mail);

        assertFalse(file(mail).isNew());
        assertEquals(1, archive.count("activity"));
    }

    private static String multipart(String... parts) {
        StringBuilder text = new StringBuilder(HEAD).append("Subject: offer\nContent-Type: multipart/mixed; boundary=\"b\"\n\n");
        for (String part : parts) {
            text.append("--b\n").append(part).append("\n");
        }
        return text.append("--b--\n").toString();
    }

    private static String attachment(String disposition, byte[] content) {
        return "Content-Type: application/octet-stream\nContent-Disposition: attachment; " + disposition
                + "\nContent-Transfer-Encoding: base64\n\n" + base64(content);
    }

    @Test
    void attachmentsAreFiledAndProgramsAreNotAndAreNamed() {
        Filed filed = file(multipart("Content-Type: text/html; charset=utf-8\n\n"
                + "<style>p{}</style><p>See&nbsp;the offer</p><img src=\"http://evil.example/pixel\"><script>x()</script>",
                attachment("filename=\"=?gb2312?B?" + base64("报价单.pdf".getBytes(GB18030)).strip() + "?=\"", "%PDF-1.7".getBytes()),
                attachment("filename*=utf-8''%E5%9B%BE%E7%BA%B8.dwg", "AC1032".getBytes()),
                attachment("filename=\"invoice.pdf.exe\"", "x".getBytes()),
                attachment("filename=\"holiday.jpg\"", new byte[] {'M', 'Z', 1, 2})));

        assertEquals(List.of("See the offer"), archive.texts("select body from activity"));
        assertTrue(documents().containsAll(List.of("mail.eml", "报价单.pdf", "图纸.dwg")), documents().toString());
        assertEquals(3, documents().size());
        assertEquals(2, filed.notes().size());
        assertTrue(filed.notes().getFirst().contains("invoice.pdf.exe") && filed.notes().getLast().contains("holiday.jpg"),
                filed.notes().toString());
    }

    @Test
    void aMailWithinAMailStaysOneAttachment() {
        file(multipart("Content-Type: text/plain\n\nforwarded", "Content-Type: message/rfc822\n\n" + HEAD + "Subject: inner\n\ninner"));

        assertEquals(1, archive.count("activity"));
        assertEquals(2, documents().size());
    }

    @Test
    void aMailThatEndsEarlyIsRefusedWhole() {
        String whole = multipart(attachment("filename=\"plan.dwg\"", new byte[3_000]));

        String message = refusal(whole.substring(0, whole.length() / 2));
        assertTrue(message.contains("ends"), message);
    }

    @Test
    void whatIsNoMailIsRefused() {
        assertTrue(refusal("just some text that somebody renamed\n\n").contains("neither sender nor date"));
        assertThrows(DocumentRefusedException.class, () -> file("mail.eml", new byte[] {0, 1, 2, (byte) 0xff, 0, 13, 10}));
    }

    @Test
    void endlessNestingAndPartsAreRefused() {
        StringBuilder deep = new StringBuilder(HEAD).append("Subject: deep\n");
        for (int i = 0; i < 3_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=\"b").append(i).append("\"\n\n--b").append(i).append('\n');
        }
        assertTrue(refusal(deep.toString()).contains("deep"));

        String[] parts = new String[2_000];
        java.util.Arrays.fill(parts, "Content-Type: text/plain\n\nx");
        assertTrue(refusal(multipart(parts)).contains("parts"));
    }

    @Test
    void headersWithoutEndAreRefused() throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.write("From: a@b.c\r\nSubject: ".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 5_000; i++) {
            mail.write("very long words without end and without a line break ".repeat(10).getBytes(StandardCharsets.US_ASCII));
        }
        assertThrows(DocumentRefusedException.class, () -> file("mail.eml", mail.toByteArray()));
        assertEquals(0, archive.count("activity"));
    }

    @Test
    void whatAHeaderCannotSayIsLeftOut() {
        file("From: \nTo: not an address\nDate: Mon, 99 Foo 99999 88:77:66\nSubject:\n\n" + "长".repeat(5_000));

        assertEquals(List.of("(no subject)"), archive.texts("select subject from activity"));
        assertEquals(0, archive.count("activity_participant"));
        assertTrue(archive.texts("select body from activity").getFirst().length() <= 4_000);
    }

    @Test
    void headersInAnUnnamedChineseEncodingAreRead() {
        byte[] mail = ("From: wang.fang@example.com\r\nDate: Thu, 5 Mar 2026 10:15:00 +0800\r\nSubject: 合同草案\r\n\r\n正文内容在这里")
                .getBytes(GB18030);
        file("mail.eml", mail);

        assertEquals(List.of("合同草案 正文内容在这里"), archive.texts("select subject || ' ' || body from activity"));
    }
}
