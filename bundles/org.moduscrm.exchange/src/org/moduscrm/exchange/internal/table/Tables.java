package org.moduscrm.exchange.internal.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** How tables are written: RFC 4180, with comma, semicolon or tab between cells, whichever the first line has most of. */
final class Tables {

    static final int MAX_CELLS = 1_000;
    static final int MAX_CELL = 1 << 20;

    private static final Pattern LINE = Pattern.compile("starting at line (\\d+)");

    private Tables() {
    }

    static CsvReader<CsvRecord> reader(java.io.Reader text, char separator) {
        CsvRecordHandler handler = CsvRecordHandler.of(builder -> builder.maxFields(MAX_CELLS).maxFieldSize(MAX_CELL)
                .maxRecordSize(4 * MAX_CELL));
        return CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, text);
    }

    static char separator(String firstLine) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] { ',', ';', '\t' }) {
            long times = firstLine.chars().filter(character -> character == candidate).count();
            if (times > most) {
                best = candidate;
                most = times;
            }
        }
        return best;
    }

    /** The cells of the first row of a text; empty when it has none. */
    static List<String> firstRow(String text) {
        String line = text.lines().filter(candidate -> !candidate.isBlank()).findFirst().orElse("");
        if (line.isEmpty()) {
            return List.of();
        }
        try (CloseableIterator<CsvRecord> rows = reader(new StringReader(line), separator(line)).iterator()) {
            return rows.hasNext() ? rows.next().getFields() : List.of();
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            return List.of();
        }
    }

    /** The line where the row begins that could not be parsed; 0 when the parser does not say. */
    static long line(CsvParseException failure) {
        Matcher matcher = LINE.matcher(String.valueOf(failure.getMessage()));
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }
}
