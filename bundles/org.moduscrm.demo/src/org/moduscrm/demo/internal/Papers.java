package org.moduscrm.demo.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.document.DocumentFile;
import org.moduscrm.archive.service.document.Documents;
import org.moduscrm.archive.service.document.NewDocument;
import org.moduscrm.archive.spi.demo.DemoData;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Papers of the first customers: lists, minutes, a contract with two versions, and a mail with its attachment. */
@Component
public final class Papers implements DemoData {

    private static final int CUSTOMERS = 14;
    private static final int FIRST_HOUR = 9;

    private final BundleContext context;

    /** Who wrote from there. */
    private record Sender(String person, String address) {
    }

    @Activate
    public Papers(BundleContext context) {
        this.context = context;
    }

    /** After the customers and before the modes. */
    @Override
    public int order() {
        return 10;
    }

    @Override
    public void addTo(Archive archive, LocalDate today, Locale language) {
        Lists lists = new Lists(context.getBundle(), language);
        List<String[]> papers = lists.of("papers");
        String[] mail = lists.of("mail").getFirst();
        List<UUID> customers = archive.records().read(data -> data.select(Customer.class,
                "select c from Customer c where c.source is null and c.state = :state order by c.code",
                Map.of("state", CustomerState.ACTIVE)).stream().limit(CUSTOMERS).map(Customer::id).toList());
        for (int i = 0; i < customers.size(); i++) {
            add(archive, customers.get(i), i, papers, mail, today);
        }
    }

    private static void add(Archive archive, UUID customer, int index, List<String[]> papers, String[] mail,
            LocalDate today) {
        Sender sender = archive.records().read(data -> data.query("""
                select k.name, p.address from affiliation a join contact k on k.id = a.contact_id
                join contact_point p on p.contact_id = k.id
                where a.customer_id = ? and a.ends_on is null and p.kind = 'EMAIL' order by a.id""", List.of(customer),
                row -> new Sender(row.text(1), row.text(2)))).stream().findFirst().orElse(null);
        for (int n = 0; n < 1 + index % papers.size(); n++) {
            String[] paper = papers.get((index + n) % papers.size());
            String text = NLS.bind(paper[2].replace("\\n", "\n"), sender == null ? "" : sender.person());
            UUID document = archive.documents().add(Route.DEMO, new NewDocument(null, paper[1], customer, null, null),
                    file(paper[0], text), Documents.SILENT);
            if (paper[1].equals("contract")) {
                archive.documents().addVersion(Route.DEMO, document, file(paper[0], text + text.lines().count() + ".\n"),
                        null, Documents.SILENT);
            }
        }
        if (sender != null) {
            ZonedDateTime sent = today.minusDays(3L + index).atTime(LocalTime.of(FIRST_HOUR + index % 8, 20)).atZone(archive.zone());
            archive.documents().accept(Route.DEMO, customer, file("mail.eml", mail(sender, mail, sent, index)), Documents.SILENT);
        }
    }

    private static DocumentFile file(String name, String text) {
        return DocumentFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String mail(Sender sender, String[] mail, ZonedDateTime sent, int index) {
        return """
                From: =?UTF-8?B?%s?= <%s>
                To: sales@modus.example
                Date: %s
                Subject: =?UTF-8?B?%s?=
                Message-ID: <demo-%d@example.com>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="part"

                --part
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: base64

                %s
                --part
                Content-Type: text/plain
                Content-Disposition: attachment; filename="drawing-%d.txt"
                Content-Transfer-Encoding: base64

                %s
                --part--
                """.formatted(base64(sender.person()), sender.address(), DateTimeFormatter.RFC_1123_DATE_TIME.format(sent),
                base64(mail[0]), index, base64(NLS.bind(mail[1].replace("\\n", "\n"), sender.person())), index + 1,
                base64("DN 50, PN 16, L = " + (400 + 25 * index) + " mm\n")).replace("\n", "\r\n");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
