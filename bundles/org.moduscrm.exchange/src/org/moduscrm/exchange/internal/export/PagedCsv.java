package org.moduscrm.exchange.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.exchange.internal.table.Column;
import org.moduscrm.exchange.internal.table.FormulaGuard;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Writes a table page by page, by ascending key, so that memory holds one page: UTF-8 with a byte-order mark, for
 * spreadsheets, and no cell that a spreadsheet would compute.
 */
public final class PagedCsv {

    /** Records of a page. */
    public static final int PAGE = 500;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** A row. @param id of its record */
    public record Line(UUID id, List<String> cells) {
    }

    /** Reads the rows of the records that follow a key. */
    public interface Pages {

        /** At most {@value PagedCsv#PAGE} records, all rows of each; empty at the end. */
        List<Line> after(DataReader data, UUID key);
    }

    private PagedCsv() {
    }

    /** @return how many rows were written */
    public static long write(Archive archive, OutputStream out, List<Column> columns, Pages pages, BooleanSupplier cancelled)
            throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(text);
        long written = 0;
        try {
            csv.writeRecord(columns.stream().map(Column::heading).toList());
            UUID key = BEFORE_ALL;
            while (!cancelled.getAsBoolean()) {
                UUID last = key;
                List<Line> lines = archive.records().read(data -> pages.after(data, last));
                if (lines.isEmpty()) {
                    break;
                }
                for (Line line : lines) {
                    csv.writeRecord(line.cells().stream().map(FormulaGuard::close).toList());
                }
                written += lines.size();
                key = lines.getLast().id();
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
        return written;
    }
}
