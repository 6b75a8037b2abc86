package org.moduscrm.exchange.internal.trade;

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
import org.moduscrm.exchange.internal.export.Cells;
import org.moduscrm.exchange.internal.export.PagedCsv;
import org.moduscrm.exchange.internal.export.PagedCsv.Line;
import org.osgi.service.component.annotations.Component;

/** Allocations of payments as a table that import reads back. */
@Component
public final class AllocationsExporter implements Exporter {

    private static final String SELECT = """
            select a.id, a.source, a.foreign_id, p.source, p.foreign_id, i.source, i.foreign_id, a.amount_currency, a.amount
            from payment_allocation a join payment p on p.id = a.payment_id join invoice i on i.id = a.invoice_id
            where a.id > ? order by a.id fetch first %d rows only""".formatted(PagedCsv.PAGE);

    @Override
    public String kind() {
        return AllocationsImporter.KIND;
    }

    @Override
    public String label() {
        return Messages.kindAllocations;
    }

    @Override
    public String extension() {
        return ".csv";
    }

    @Override
    public long write(Archive archive, OutputStream out, BooleanSupplier cancelled) throws IOException {
        return PagedCsv.write(archive, out, AllocationsImporter.COLUMNS, AllocationsExporter::page, cancelled);
    }

    private static List<Line> page(DataReader data, UUID key) {
        return data.query(SELECT, List.of(key), row -> {
            List<String> cells = new ArrayList<>(List.of(row.uuid(1).toString()));
            cells.addAll(Cells.texts(row, 2, 8));
            cells.add(Cells.plain(row.decimal(9)));
            return new Line(row.uuid(1), cells);
        });
    }
}
