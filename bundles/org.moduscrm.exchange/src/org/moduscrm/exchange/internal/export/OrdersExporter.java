package org.moduscrm.exchange.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
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
import org.moduscrm.exchange.internal.export.PagedCsv.Line;
import org.moduscrm.exchange.internal.table.Column;
import org.osgi.service.component.annotations.Component;

/** Orders: a row for each line of an order. */
@Component
public final class OrdersExporter implements Exporter {

    private static final String ORDERS = """
            select o.id, o.source, o.foreign_id, o.order_no, c.source, c.foreign_id, c.name, u.login, o.total_currency,
                c.id, o.ordered_on, o.total
            from sales_order o join customer c on c.id = o.customer_id left join app_user u on u.id = o.owner_id
            where c.state = 'ACTIVE' and o.id > ? order by o.id fetch first %d rows only""".formatted(PagedCsv.PAGE);

    private static final String LINES = """
            select l.order_id, p.code, l.description, l.line_no, l.quantity, l.line_total
            from order_line l left join product p on p.id = l.product_id
            where l.order_id >= ? and l.order_id <= ? order by l.order_id, l.line_no""";

    private static final List<Column> COLUMNS = List.of(Columns.RECORD, Columns.SOURCE, Column.of("order_id", 100),
            Column.of("order_no", 60), Columns.CUSTOMER_SOURCE, Columns.CUSTOMER_ID, Columns.CUSTOMER_NAME,
            Columns.OWNER, Column.of("currency", 3), Columns.CUSTOMER_RECORD, Column.of("ordered_on", 10),
            Column.of("total", 24), Column.of("product", 60), Column.of("description", 200), Column.of("line", 10),
            Column.of("quantity", 24), Column.of("line_total", 24));

    @Override
    public String kind() {
        return "orders";
    }

    @Override
    public String label() {
        return Messages.kindOrders;
    }

    @Override
    public String extension() {
        return ".csv";
    }

    @Override
    public long write(Archive archive, OutputStream out, BooleanSupplier cancelled) throws IOException {
        return PagedCsv.write(archive, out, COLUMNS, OrdersExporter::page, cancelled);
    }

    private static List<Line> page(DataReader data, UUID key) {
        List<Line> orders = data.query(ORDERS, List.of(key), row -> {
            List<String> cells = new ArrayList<>();
            cells.add(row.uuid(1).toString());
            cells.addAll(Cells.texts(row, 2, 9));
            cells.add(row.uuid(10).toString());
            cells.add(Cells.plain(row.date(11)));
            cells.add(Cells.plain(row.decimal(12)));
            return new Line(row.uuid(1), cells);
        });
        if (orders.isEmpty()) {
            return orders;
        }
        Map<UUID, List<List<String>>> lines = new HashMap<>();
        data.query(LINES, List.of(orders.getFirst().id(), orders.getLast().id()), row -> {
            List<String> cells = Cells.texts(row, 2, 3);
            cells.add(Long.toString(row.number(4)));
            cells.add(Cells.plain(row.decimal(5)));
            cells.add(Cells.plain(row.decimal(6)));
            return lines.computeIfAbsent(row.uuid(1), id -> new ArrayList<>()).add(cells);
        });
        List<Line> joined = new ArrayList<>();
        for (Line order : orders) {
            for (List<String> line : lines.getOrDefault(order.id(), List.of(List.of("", "", "", "", "")))) {
                List<String> cells = new ArrayList<>(order.cells());
                cells.addAll(line);
                joined.add(new Line(order.id(), cells));
            }
        }
        return joined;
    }
}
