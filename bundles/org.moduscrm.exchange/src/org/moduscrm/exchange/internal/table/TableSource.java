package org.moduscrm.exchange.internal.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.Problem;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.text.TextFile;
import org.moduscrm.exchange.internal.write.Parsed;
import org.moduscrm.exchange.internal.write.RowSource;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;

/** The rows of a table. */
public final class TableSource<T> implements RowSource<T> {

    /** More rows are refused. */
    public static final long MAX_ROWS = 5_000_000;

    /** Far longer than any line of headings. */
    private static final int FIRST_LINE = 1 << 16;

    /** Makes a value of a row. */
    public interface Parser<T> {

        T parse(Row row) throws RowException;
    }

    private final TextFile file;
    private final Parser<T> parser;
    private final CloseableIterator<CsvRecord> rows;
    private final Header header;

    public TableSource(TextFile file, Layout layout, Parser<T> parser) throws BrokenFileException {
        this.file = file;
        this.parser = parser;
        try {
            BufferedReader text = file.open();
            text.mark(FIRST_LINE);
            char[] start = new char[FIRST_LINE];
            int length = Math.max(0, text.read(start, 0, FIRST_LINE));
            text.reset();
            String firstLine = new String(start, 0, length).lines().filter(line -> !line.isBlank()).findFirst().orElse("");
            rows = Tables.reader(text, Tables.separator(firstLine)).iterator();
            CsvRecord first = nextRecord();
            if (first == null) {
                throw new BrokenFileException(new Problem(file.path(), 0, 0, Messages.empty), null);
            }
            header = layout.header(file.path(), first.getStartingLineNumber(), first.getFields());
        } catch (IOException e) {
            throw file.changed(e);
        }
    }

    /** Reads a table to its end. @return how many rows it has, without the headings */
    public static long count(TextFile file, Layout layout) throws BrokenFileException {
        long count = 0;
        try (TableSource<Row> source = new TableSource<>(file, layout, row -> row)) {
            while (source.nextRecord() != null) {
                count++;
                if (count > MAX_ROWS) {
                    throw new BrokenFileException(
                            new Problem(file.path(), 0, 0, NLS.bind(Messages.tooManyRows, MAX_ROWS)), null);
                }
            }
        } catch (IOException e) {
            throw file.changed(e);
        }
        return count;
    }

    private CsvRecord nextRecord() throws BrokenFileException, IOException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException e) {
            throw new BrokenFileException(new Problem(file.path(), Tables.line(e), 0, worded(e)), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String worded(CsvParseException failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("Unclosed")) {
            return Messages.unclosedQuote;
        }
        if (message.contains("after closing quote")) {
            return Messages.textAfterQuote;
        }
        return NLS.bind(Messages.rowTooLong, Tables.MAX_CELLS, Tables.MAX_CELL);
    }

    @Override
    public Parsed<T> next() throws IOException, BrokenFileException {
        CsvRecord cells = nextRecord();
        if (cells == null) {
            return null;
        }
        long line = cells.getStartingLineNumber();
        try {
            return Parsed.good(line, parser.parse(new Row(header, cells)));
        } catch (RowException e) {
            return Parsed.bad(line, new Problem(file.path(), line, e.column(), e.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
