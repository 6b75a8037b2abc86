package org.moduscrm.exchange.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.exchange.Exporter;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.csv.Columns;
import org.moduscrm.exchange.internal.csv.ContactsImporter;
import org.moduscrm.exchange.internal.export.PagedCsv.Line;
import org.moduscrm.exchange.internal.table.Column;
import org.osgi.service.component.annotations.Component;

/** Contacts: a row for each post that lasts, one row for a contact without. */
@Component
public final class ContactsExporter implements Exporter {

    private static final String CONTACTS = """
            select id, source, foreign_id, name, remark, birthday from contact
            where id > ? order by id fetch first %d rows only""".formatted(PagedCsv.PAGE);

    private static final String POSTS = """
            select a.contact_id, c.id, c.source, c.foreign_id, c.name, a.post, a.department,
                a.responsibility, a.duties, a.decision_role, a.starts_on
            from affiliation a join customer c on c.id = a.customer_id
            where a.contact_id >= ? and a.contact_id <= ? and a.ends_on is null and c.state = 'ACTIVE' order by a.id""";

    private static final List<String> NO_POST = Collections.unmodifiableList(Arrays.asList(new String[10]));

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Columns.RECORD, Columns.SOURCE, ContactsImporter.CONTACT_ID,
                Columns.NAME, Columns.REMARK, ContactsImporter.BIRTHDAY, Columns.CUSTOMER_RECORD,
                Columns.CUSTOMER_SOURCE, Columns.CUSTOMER_ID, Columns.CUSTOMER_NAME, ContactsImporter.POST,
                ContactsImporter.DEPARTMENT, ContactsImporter.RESPONSIBILITY, ContactsImporter.DUTIES,
                ContactsImporter.DECISION_ROLE, ContactsImporter.FROM));
        columns.addAll(Columns.pointColumns());
        return columns;
    }

    @Override
    public String kind() {
        return "contacts";
    }

    @Override
    public String label() {
        return Messages.kindContacts;
    }

    @Override
    public String extension() {
        return ".csv";
    }

    @Override
    public long write(Archive archive, OutputStream out, BooleanSupplier cancelled) throws IOException {
        return PagedCsv.write(archive, out, columns(), ContactsExporter::page, cancelled);
    }

    private static List<Line> page(DataReader data, UUID key) {
        List<Line> contacts = data.query(CONTACTS, List.of(key), row -> {
            List<String> cells = new ArrayList<>();
            cells.add(row.uuid(1).toString());
            cells.addAll(Cells.texts(row, 2, 5));
            cells.add(Cells.plain(row.date(6)));
            return new Line(row.uuid(1), cells);
        });
        if (contacts.isEmpty()) {
            return contacts;
        }
        UUID first = contacts.getFirst().id();
        UUID last = contacts.getLast().id();
        Map<UUID, List<List<String>>> posts = posts(data, first, last);
        PointCells points = new PointCells(data, "contact_id", first, last);
        List<Line> lines = new ArrayList<>();
        for (Line contact : contacts) {
            for (List<String> post : posts.getOrDefault(contact.id(), List.of(NO_POST))) {
                List<String> cells = new ArrayList<>(contact.cells());
                cells.addAll(post);
                cells.addAll(points.of(contact.id()));
                lines.add(new Line(contact.id(), cells));
            }
        }
        return lines;
    }

    private static Map<UUID, List<List<String>>> posts(DataReader data, UUID first, UUID last) {
        Map<UUID, List<List<String>>> posts = new HashMap<>();
        data.query(POSTS, List.of(first, last), row -> {
            List<String> cells = new ArrayList<>();
            cells.add(row.uuid(2).toString());
            cells.addAll(Cells.texts(row, 3, 10));
            cells.add(Cells.plain(row.date(11)));
            return posts.computeIfAbsent(row.uuid(1), id -> new ArrayList<>()).add(cells);
        });
        return posts;
    }
}
