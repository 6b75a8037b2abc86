package org.moduscrm.exchange.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.exchange.Exporter;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.csv.ActivitiesImporter;
import org.moduscrm.exchange.internal.csv.Columns;
import org.moduscrm.exchange.internal.export.PagedCsv.Line;
import org.moduscrm.exchange.internal.table.Column;
import org.osgi.service.component.annotations.Component;

/** What was done and is planned with customers. Times are in UTC. */
@Component
public final class ActivitiesExporter implements Exporter {

    private static final String ACTIVITIES = """
            select a.id, a.source, a.foreign_id, c.source, c.foreign_id, c.name, a.kind, a.status, u.login, a.subject,
                a.body, c.id, a.happens_at
            from activity a join customer c on c.id = a.customer_id left join app_user u on u.id = a.owner_id
            where c.state = 'ACTIVE' and a.id > ? order by a.id fetch first %d rows only""".formatted(PagedCsv.PAGE);

    private static final List<Column> COLUMNS = List.of(Columns.RECORD, Columns.SOURCE, ActivitiesImporter.ACTIVITY_ID,
            Columns.CUSTOMER_SOURCE, Columns.CUSTOMER_ID, Columns.CUSTOMER_NAME, ActivitiesImporter.KIND,
            ActivitiesImporter.STATUS, Columns.OWNER, ActivitiesImporter.SUBJECT, ActivitiesImporter.BODY,
            Columns.CUSTOMER_RECORD, ActivitiesImporter.AT);

    @Override
    public String kind() {
        return "activities";
    }

    @Override
    public String label() {
        return Messages.kindActivities;
    }

    @Override
    public String extension() {
        return ".csv";
    }

    @Override
    public long write(Archive archive, OutputStream out, BooleanSupplier cancelled) throws IOException {
        return PagedCsv.write(archive, out, COLUMNS, ActivitiesExporter::page, cancelled);
    }

    private static List<Line> page(DataReader data, UUID key) {
        return data.query(ACTIVITIES, List.of(key), row -> {
            List<String> cells = new ArrayList<>();
            cells.add(row.uuid(1).toString());
            cells.addAll(Cells.texts(row, 2, 11));
            cells.add(row.uuid(12).toString());
            cells.add(Cells.plain(row.instant(13)));
            return new Line(row.uuid(1), cells);
        });
    }
}
