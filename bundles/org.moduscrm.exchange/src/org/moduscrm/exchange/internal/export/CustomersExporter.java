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
import org.moduscrm.archive.spi.data.DataRow;
import org.moduscrm.archive.spi.exchange.Exporter;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.csv.Columns;
import org.moduscrm.exchange.internal.csv.CompanyColumns;
import org.moduscrm.exchange.internal.csv.CustomersImporter;
import org.moduscrm.exchange.internal.export.PagedCsv.Line;
import org.moduscrm.exchange.internal.table.Column;
import org.osgi.service.component.annotations.Component;

/** Customers with their first address and their preferred numbers. */
@Component
public final class CustomersExporter implements Exporter {

    private static final String CUSTOMERS = """
            select c.id, c.source, c.foreign_id, c.code, c.name, c.short_name, c.industry, c.region, c.grade, c.tax_id,
                u.login, c.remark, c.known_since, c.products, c.industry_code, c.industry_position, c.company_state,
                c.size_class, c.head_count, c.turnover, c.turnover_currency, p.name, c.sale_stage, c.life_cycle,
                c.attitude, c.relationship_level
            from customer c left join app_user u on u.id = c.owner_id left join customer p on p.id = c.parent_id
            where c.state = 'ACTIVE' and c.id > ? order by c.id fetch first %d rows only""".formatted(PagedCsv.PAGE);

    private static final String ADDRESSES = """
            select customer_id, country, region, city, street, postcode from address
            where customer_id >= ? and customer_id <= ? order by id""";

    private static final String TAGS = """
            select customer_id, tag from customer_tag where customer_id >= ? and customer_id <= ? order by id""";

    private static final List<String> NO_ADDRESS = Collections.unmodifiableList(Arrays.asList(new String[5]));

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Columns.RECORD, Columns.SOURCE, Columns.CUSTOMER_ID,
                CustomersImporter.CODE, Columns.NAME, CustomersImporter.SHORT_NAME, CustomersImporter.INDUSTRY,
                CustomersImporter.REGION, CustomersImporter.GRADE, CustomersImporter.TAX_ID, Columns.OWNER,
                Columns.REMARK, CustomersImporter.CREATED, CustomersImporter.COUNTRY, CustomersImporter.PROVINCE,
                CustomersImporter.CITY, CustomersImporter.STREET, CustomersImporter.POSTCODE));
        columns.addAll(CompanyColumns.ALL);
        columns.addAll(Columns.pointColumns());
        return columns;
    }

    @Override
    public String kind() {
        return "customers";
    }

    @Override
    public String label() {
        return Messages.kindCustomers;
    }

    @Override
    public String extension() {
        return ".csv";
    }

    @Override
    public long write(Archive archive, OutputStream out, BooleanSupplier cancelled) throws IOException {
        return PagedCsv.write(archive, out, columns(), CustomersExporter::page, cancelled);
    }

    private static List<Line> page(DataReader data, UUID key) {
        Map<UUID, List<String>> facts = new HashMap<>();
        List<Line> customers = data.query(CUSTOMERS, List.of(key), row -> {
            List<String> cells = new ArrayList<>();
            cells.add(row.uuid(1).toString());
            cells.addAll(Cells.texts(row, 2, 12));
            cells.add(Cells.plain(row.date(13)));
            facts.put(row.uuid(1), facts(row));
            return new Line(row.uuid(1), cells);
        });
        if (!customers.isEmpty()) {
            UUID first = customers.getFirst().id();
            UUID last = customers.getLast().id();
            Map<UUID, List<String>> addresses = new HashMap<>();
            data.query(ADDRESSES, List.of(first, last),
                    row -> addresses.putIfAbsent(row.uuid(1), Cells.texts(row, 2, 6)));
            Map<UUID, String> tags = new HashMap<>();
            data.query(TAGS, List.of(first, last),
                    row -> tags.merge(row.uuid(1), row.text(2), (before, tag) -> before + "; " + tag));
            PointCells points = new PointCells(data, "customer_id", first, last);
            for (Line customer : customers) {
                customer.cells().addAll(addresses.getOrDefault(customer.id(), NO_ADDRESS));
                customer.cells().addAll(facts.get(customer.id()));
                customer.cells().add(tags.get(customer.id()));
                customer.cells().addAll(points.of(customer.id()));
            }
        }
        return customers;
    }

    /** In the order of the columns, but for the tags. */
    private static List<String> facts(DataRow row) {
        List<String> cells = Cells.texts(row, 14, 18);
        cells.add(Cells.plain(row.decimal(19)));
        cells.add(Cells.plain(row.decimal(20)));
        cells.addAll(Cells.texts(row, 21, 26));
        return cells;
    }
}
