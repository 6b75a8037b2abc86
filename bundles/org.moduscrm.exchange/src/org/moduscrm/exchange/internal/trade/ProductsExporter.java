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

/** Products as a table that import reads back. */
@Component
public final class ProductsExporter implements Exporter {

    private static final String SELECT = """
            select p.id, p.source, p.code, p.name, p.unit, p.product_group
            from product p where p.id > ? order by p.id fetch first %d rows only""".formatted(PagedCsv.PAGE);

    @Override
    public String kind() {
        return ProductsImporter.KIND;
    }

    @Override
    public String label() {
        return Messages.kindProducts;
    }

    @Override
    public String extension() {
        return ".csv";
    }

    @Override
    public long write(Archive archive, OutputStream out, BooleanSupplier cancelled) throws IOException {
        return PagedCsv.write(archive, out, ProductsImporter.COLUMNS, ProductsExporter::page, cancelled);
    }

    private static List<Line> page(DataReader data, UUID key) {
        return data.query(SELECT, List.of(key), row -> {
            List<String> cells = new ArrayList<>(List.of(row.uuid(1).toString()));
            cells.addAll(Cells.texts(row, 2, 6));
            return new Line(row.uuid(1), cells);
        });
    }
}
