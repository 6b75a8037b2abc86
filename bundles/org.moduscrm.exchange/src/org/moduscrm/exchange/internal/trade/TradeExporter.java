package org.moduscrm.exchange.internal.trade;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
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
import org.moduscrm.exchange.internal.export.Cells;
import org.moduscrm.exchange.internal.export.PagedCsv;
import org.moduscrm.exchange.internal.export.PagedCsv.Line;
import org.moduscrm.exchange.internal.table.Column;

/**
 * Trade records of one kind as a table that import reads back: a row for each record, or for each line of one that has
 * lines.
 */
abstract class TradeExporter implements Exporter {

    private static final int LINE_CELLS = 6;

    private final String kind;
    private final List<Column> columns;
    private final String records;
    private final String lines;
    private final List<Cell> cells;

    /** How a column of the statement is written. */
    enum Cell {
        TEXT, DAY, NUMBER
    }

    /**
     * @param from with the joins that the extra columns need; the record is {@code d}, its customer {@code c}
     * @param number column of the number
     * @param day column of the day
     * @param money whether the record has a total
     * @param extras further columns, as expressions
     * @param cells how the extra columns are written
     * @param lines table of lines and its column for the record, or null
     */
    TradeExporter(String kind, DocumentLayout<?> layout, String from, String number, String day, boolean money,
            List<String> extras, List<Cell> cells, String[] lines) {
        this.kind = kind;
        this.columns = layout.columns();
        List<String> selected = new ArrayList<>(List.of("d.source", "d.foreign_id", number));
        this.cells = new ArrayList<>(Collections.nCopies(selected.size(), Cell.TEXT));
        selected.addAll(List.of("c.source", "c.foreign_id", "c.name", "u.login", day));
        this.cells.addAll(List.of(Cell.TEXT, Cell.TEXT, Cell.TEXT, Cell.TEXT, Cell.DAY));
        if (money) {
            selected.addAll(List.of("d.total_currency", "d.total"));
            this.cells.addAll(List.of(Cell.TEXT, Cell.NUMBER));
        }
        selected.addAll(extras);
        this.cells.addAll(cells);
        selected.add("d.remark");
        this.cells.add(Cell.TEXT);
        this.records = "select d.id, c.id, " + String.join(", ", selected) + " from " + from
                + " join customer c on c.id = d.customer_id left join app_user u on u.id = d.owner_id "
                + "where c.state = 'ACTIVE' and d.id > ? order by d.id fetch first " + PagedCsv.PAGE + " rows only";
        this.lines = lines == null ? null : """
                select l.%2$s, l.line_no, p.code, l.description, l.quantity, l.unit_price, l.line_total
                from %1$s l left join product p on p.id = l.product_id
                where l.%2$s >= ? and l.%2$s <= ? order by l.%2$s, l.line_no""".formatted(lines[0], lines[1]);
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final String extension() {
        return ".csv";
    }

    @Override
    public final long write(Archive archive, OutputStream out, BooleanSupplier cancelled) throws IOException {
        return PagedCsv.write(archive, out, columns, this::page, cancelled);
    }

    private List<Line> page(DataReader data, UUID key) {
        List<Line> page = data.query(records, List.of(key), row -> new Line(row.uuid(1), record(row)));
        if (page.isEmpty() || lines == null) {
            return page;
        }
        Map<UUID, List<List<String>>> byRecord = new HashMap<>();
        data.query(lines, List.of(page.getFirst().id(), page.getLast().id()), row -> byRecord
                .computeIfAbsent(row.uuid(1), id -> new ArrayList<>())
                .add(java.util.Arrays.asList(Long.toString(row.number(2)), row.text(3), row.text(4),
                        Cells.plain(row.decimal(5)), Cells.plain(row.decimal(6)), Cells.plain(row.decimal(7)))));
        List<Line> joined = new ArrayList<>();
        for (Line record : page) {
            for (List<String> line : byRecord.getOrDefault(record.id(), List.of(Collections.nCopies(LINE_CELLS, null)))) {
                List<String> all = new ArrayList<>(record.cells());
                all.addAll(line);
                joined.add(new Line(record.id(), all));
            }
        }
        return joined;
    }

    /** The key of the record first, and that of the customer before the customer's other cells. */
    private List<String> record(DataRow row) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            all.add(switch (cells.get(i)) {
                case TEXT -> row.text(i + 3);
                case DAY -> Cells.plain(row.date(i + 3));
                case NUMBER -> Cells.plain(row.decimal(i + 3));
            });
        }
        all.addFirst(row.uuid(1).toString());
        all.add(4, row.uuid(2).toString());
        return all;
    }
}
